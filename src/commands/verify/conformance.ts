import { plural } from '../../text/agreement.ts';
import type { VerifyCheck, VerifyFinding } from './check.ts';

/** Holds the file against PDF/UA-1 and PDF/A-3a. */
export const conformance: VerifyCheck = async ({ bytes }) => {
  const { checkConformance, readPdfFile } = await import('../../formats/pdf/conformance/index.ts');
  const { checked, faults } = checkConformance(await readPdfFile(bytes));
  const findings = faults.map(
    ({ clauses, message, page, object }): VerifyFinding => ({
      severity: 'error',
      message,
      where: [page === undefined ? undefined : `page ${page}`, object].filter((part) => part !== undefined).join(', '),
      rules: clauses,
    }),
  );
  return {
    id: 'conformite',
    title: 'Conformité à PDF/UA-1 et à PDF/A-3a',
    facts: faults.length === 0 ? ['Conforme aux règles vérifiables par une machine.'] : [],
    findings,
    checked: `${plural(checked.length, 'règle')} que chacun peut contrôler à la machine.`,
    notChecked: 'Si les textes de remplacement disent vrai.',
  };
};
