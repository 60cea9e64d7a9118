import type { Option } from '../define.ts';

/** An option whose flags tell whether it takes a value. */
interface Flagged<Flags extends string> extends Option {
  readonly flags: Flags;
}

/** The options of every `add`. */
export const ADD_OPTIONS: {
  readonly id: Flagged<'--id <identifiant>'>;
  readonly dossier: Flagged<'--dossier <chemin>'>;
  readonly input: Flagged<'--no-input'>;
  readonly dryRun: Flagged<'--dry-run'>;
} = {
  id: { flags: '--id <identifiant>', describe: 'son identifiant (par défaut, le premier qui soit libre)' },
  dossier: {
    flags: '--dossier <chemin>',
    describe: 'le contrat auquel ajouter (par défaut, celui du dossier courant)',
  },
  input: { flags: '--no-input', describe: 'ne pose aucune question' },
  dryRun: { flags: '--dry-run', describe: 'montre ce qui serait ajouté, sans rien écrire' },
};
