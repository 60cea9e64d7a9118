import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../model/group-by.ts';
import { diskProject } from '../../project/disk.ts';
import type { Project } from '../../project/project.ts';
import { type Replacement, replaceFiles } from '../../project/replace.ts';
import type { Checked } from '../../rules/check.ts';
import { plural } from '../../text/agreement.ts';
import type { Context } from '../define.ts';
import { fileDifference } from './difference.ts';
import { fixContract } from './fix-contract.ts';

/** Corrects contracts one after the other, and knows in the end what it did. */
export interface Fixer {
  /**
   * Corrects a contract folder as far as it needs no one's opinion, and says what is known of it then.
   * @throws Failure `file` when a file can't be written
   */
  fix(folder: string): Checked;
  /** Says how many corrections there were. */
  tell(): void;
  /** What changes in all files, as a unified difference. */
  difference(): string;
  hasCorrections(): boolean;
}

/** @param isDry nothing is written: the difference says what would be */
export function contractFixer(
  check: (project: Project) => Checked,
  isDry: boolean,
  { currentDirectory, paint, say }: Pick<Context, 'currentDirectory' | 'paint' | 'say'>,
): Fixer {
  const corrected: Diagnostic[] = [];
  const changed: { readonly name: string; readonly file: Replacement }[] = [];
  return {
    fix(folder) {
      const project = diskProject(folder, currentDirectory);
      const fixed = fixContract(project, check);
      if (!isDry) replaceFiles(folder, fixed.files, currentDirectory);
      corrected.push(...fixed.corrected);
      changed.push(...fixed.files.map((file) => ({ name: project.display(file.path), file })));
      return fixed.checked;
    },
    tell() {
      for (const line of told(corrected, changed.length, isDry)) say(line);
    },
    difference: () => changed.map(({ name, file }) => fileDifference(name, file, paint)).join(''),
    hasCorrections: () => changed.length > 0,
  };
}

function told(corrected: readonly Diagnostic[], files: number, isDry: boolean): readonly string[] {
  if (files === 0) return ['Aucune correction ne peut être faite sans votre avis.'];
  const rules = [...groupBy(corrected, ({ rule }) => rule)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const total = `${plural(corrected.length, 'correction')} dans ${plural(files, 'fichier')}`;
  const head = isDry ? `${total} à faire ; rien n’est écrit :` : `✓ ${total} :`;
  return [head, ...rules.map(([rule, same]) => `  ${rule} : ${same.length}`)];
}
