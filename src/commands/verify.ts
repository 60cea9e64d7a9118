import { resolve } from 'node:path';
import { jsonText } from '../diagnostics/encode/json-text.ts';
import { displayPath } from '../project/disk.ts';
import { Failure } from '../project/failure.ts';
import { type Command, defineCommand } from './define.ts';
import type { VerifyCheck, VerifyReport } from './verify/check.ts';
import { conformance } from './verify/conformance.ts';
import { humanReport } from './verify/human.ts';
import { readPdf } from './verify/read-pdf.ts';
import { signatures } from './verify/signatures.ts';
import { source } from './verify/source.ts';

/** What is looked at, in the order of the report. */
const CHECKS: readonly VerifyCheck[] = [conformance, source, signatures];

export const verify: Command = defineCommand({
  name: 'verify',
  summary: 'Examine un PDF : accessibilité, archivage, texte, dossier joint et signatures',
  arguments: '<pdf>',
  options: {
    format: { flags: '--format <format>', describe: 'forme du rapport', choices: ['human', 'json'], default: 'human' },
    trust: {
      flags: '--trust <pem>',
      describe: 'certificats des autorités que vous reconnaissez, pour juger ceux des signataires',
    },
  },
  examples: [
    ['verify sortie/contrat.pdf', 'dit si le PDF suit les normes d’accessibilité et d’archivage'],
    ['verify signe/contrat.pdf --trust autorites.pem', 'dit aussi si les certificats des signataires sont reconnus'],
    ['verify signe/contrat.pdf --format json', 'le dit à un programme'],
  ],

  async run([path, another], options, context) {
    if (path === undefined || another !== undefined) {
      throw new Failure('usage', 'Un PDF, et un seul, est examiné à la fois.', 'Donnez le chemin d’un fichier PDF.');
    }
    const file = resolve(context.currentDirectory, path);
    const name = displayPath(file, context.currentDirectory);
    const bytes = readPdf(file, name);
    const reports: VerifyReport[] = [];
    for (const check of CHECKS) {
      const report = await check({ bytes, name, context, options });
      if (report !== undefined) reports.push(report);
    }
    const isWrong = reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    return {
      output: options.format === 'json' ? jsonText({ file: name, checks: reports }) : humanReport(reports, context),
      outcome: isWrong ? 'found-errors' : 'done',
    };
  },
});
