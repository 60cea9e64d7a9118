import type { Conformance } from '../../formats/pdf/conformance/index.ts';
import { plural } from '../../text/agreement.ts';
import type { VerifyCheck, VerifyFinding } from './check.ts';

/** Holds the file against PDF/UA-1 and PDF/A-3a. */
export const conformance: VerifyCheck = async ({ bytes }) => {
  const { checkConformance, NOT_CHECKED, readPdfFile } = await import('../../formats/pdf/conformance/index.ts');
  const result = checkConformance(await readPdfFile(bytes));
  const findings = [...result.faults.map(findingOf), ...more(result), ...unread(result)];
  const clauses = [...new Set(result.checked)];
  return {
    id: 'conformite',
    title: 'Accessibilité (PDF/UA-1) et archivage (PDF/A-3a)',
    facts: findings.length === 0 ? ['Conforme aux règles vérifiables.'] : [],
    findings,
    checked: `${plural(clauses.length, 'règle')} des deux normes, de celles qu’un programme peut contrôler.`,
    notChecked:
      'si les textes qui remplacent les images disent vrai, si l’ordre de lecture a un sens, et ' +
      `${plural(NOT_CHECKED.length, 'règle')} d’archivage (--format json les nomme).`,
    data: { reglesVerifiees: clauses, reglesNonVerifiees: NOT_CHECKED },
  };
};

function findingOf({ clauses, message, page, object }: Conformance['faults'][number]): VerifyFinding {
  const where = [page === undefined ? undefined : `page ${page}`, object].filter((part) => part !== undefined);
  return { severity: 'error', message, where: where.join(', '), rules: clauses };
}

/** The faults of a test that are too many to be listed. */
function more({ faults, counts }: Conformance): readonly VerifyFinding[] {
  return [...counts].flatMap(([clause, count]) => {
    const left = count - faults.filter(({ clauses }) => clauses[0] === clause).length;
    const same = faults.find(({ clauses }) => clauses[0] === clause);
    return left === 0 || same === undefined
      ? []
      : [{ severity: 'error', message: `De même, ${plural(left, 'autre fois', 'autres fois')}.`, rules: same.clauses }];
  });
}

function unread({ isWhole }: Conformance): readonly VerifyFinding[] {
  return isWhole
    ? []
    : [{ severity: 'error', message: 'Le contenu des pages est démesuré : il n’a pas été lu jusqu’au bout.' }];
}
