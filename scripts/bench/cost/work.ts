import { performance } from 'node:perf_hooks';
import { Chalk } from 'chalk';
import { makeViews } from '../../../src/commands/render/make-views.ts';
import { summarize } from '../../../src/diagnostics/diagnostic.ts';
import { REPORTS } from '../../../src/diagnostics/index.generated.ts';
import { DOCUMENTS } from '../../../src/documents/index.generated.ts';
import { renderHtml } from '../../../src/formats/html/render-html.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { checkContrat } from '../../../src/rules/check.ts';
import { RULES } from '../../../src/rules/index.generated.ts';

/** The files of a contract folder, by path. */
export type Files = Readonly<Record<string, string>>;

/** How long each part of the work took, in milliseconds, and how many findings there were. */
export interface Cost {
  readonly check: number;
  readonly report: number;
  /** Nothing for a contract that no document is made from. */
  readonly render: number | undefined;
  readonly findings: number;
}

/** Reads and checks a contract, writes every form of report of it, and makes its pages where it is sound. */
export async function costOf(files: Files): Promise<Cost> {
  const project = memoryProject(files);
  const start = performance.now();
  const { contrat, diagnostics, source, isSound } = checkContrat(project, 'signe');
  const checked = performance.now();
  const findings = {
    diagnostics,
    summary: summarize(diagnostics, { files: source.files.length, contracts: 1 }),
    texts: new Map(source.files.map(({ name, text }) => [name, text])),
    summaries: new Map(RULES.map(({ id, summary }) => [id, summary])),
  };
  for (const load of Object.values(REPORTS)) (await load())(findings, { paint: new Chalk({ level: 0 }), width: 80 });
  const reported = performance.now();
  if (isSound) {
    const documents = DOCUMENTS.filter((document) => document.hasMatter(contrat));
    for (const view of makeViews(documents, contrat, project))
      await renderHtml(view, { theme: 'sobre', version: '1.0.0' });
  }
  const rendered = performance.now();
  return {
    check: checked - start,
    report: reported - checked,
    render: isSound ? rendered - reported : undefined,
    findings: diagnostics.length,
  };
}
