import { fold } from '../../diagnostics/fold.ts';
import { visible } from '../../diagnostics/frame.ts';
import { groupBy } from '../../model/group-by.ts';
import { plural } from '../../text/agreement.ts';
import type { Context } from '../define.ts';
import type { VerifyFinding, VerifyReport } from './check.ts';

/** So many findings of one kind are told in full; the rest are counted. */
const IN_FULL = 3;

/** The report for people: each check with what it found, then one line on the whole. */
export function humanReport(reports: readonly VerifyReport[], context: Context): string {
  const errors = reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').length;
  const { paint } = context;
  const end =
    errors === 0
      ? paint.green('✓ Rien à redire dans ce qui a été vérifié.')
      : paint.red(`✗ ${plural(errors, 'défaut')} dans ce qui a été vérifié.`);
  return `${[...reports.map((report) => section(report, context)), end].join('\n\n')}\n`;
}

function section({ title, facts, findings, checked, notChecked }: VerifyReport, { paint, width }: Context): string {
  const groups = groupBy(findings, kindOf);
  const lines = [
    paint.bold(title),
    ...facts.flatMap((fact) => fold(`${paint.green('✓')} ${visible(fact)}`, width, '  ', '    ')),
    ...[...groups.values()].flatMap((group) => told(group, width, paint)),
    ...fold(paint.dim(`Vérifié : ${checked}`), width, '  ', '    '),
    ...(notChecked === undefined ? [] : fold(paint.dim(`Non vérifié : ${notChecked}`), width, '  ', '    ')),
  ];
  return lines.join('\n');
}

/** Findings of the same rules stand together. */
const kindOf = ({ rules, severity, message }: VerifyFinding): string =>
  rules === undefined || rules.length === 0 ? `${severity} ${message}` : rules.join(' ');

function told(group: readonly VerifyFinding[], width: number, paint: Context['paint']): readonly string[] {
  const more = group.length - IN_FULL;
  return [
    ...group.slice(0, IN_FULL).flatMap(({ severity, message, where, rules = [] }) => {
      const sign = severity === 'error' ? paint.red('✗') : paint.cyan('→');
      const place = where === undefined || where === '' ? '' : ` (${where})`;
      const named = rules.length === 0 ? '' : ` ${paint.dim(rules.join(', '))}`;
      return fold(`${sign} ${visible(`${message}${place}`)}${named}`, width, '  ', '    ');
    }),
    ...(more > 0 ? [`    de même, ${plural(more, 'autre fois', 'autres fois')}`] : []),
  ];
}
