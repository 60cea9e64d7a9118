import type { ClauseTest } from '../define.ts';

/** ISO 14289-1, 7.1: what is painted is either content or artifact. */
export const MARKED_CONTENT: readonly ClauseTest[] = [
  {
    clauses: ['UA-1 7.1 t1'],
    requires: 'Aucun artefact n’est à l’intérieur d’un contenu balisé.',
    watch: (_, tell) => ({
      marked({ tag, parent }, { page }) {
        if (tag === 'Artifact' && parent?.isTagged)
          tell('Un artefact est à l’intérieur d’un contenu balisé.', { page });
      },
    }),
  },
  {
    clauses: ['UA-1 7.1 t2'],
    requires: 'Aucun contenu balisé n’est à l’intérieur d’un artefact.',
    watch: (_, tell) => ({
      marked({ element, parent }, { page }) {
        if (element !== undefined && parent?.isArtifact) {
          tell('Un contenu balisé est à l’intérieur d’un artefact : il ne sera pas lu.', { page });
        }
      },
    }),
  },
  {
    clauses: ['UA-1 7.1 t3'],
    requires: 'Tout ce qui est dessiné est balisé, ou marqué comme artefact.',
    watch: (_, tell) => ({
      painted(what, { page, mark, isAppearance }) {
        if (isAppearance || mark?.isTagged || mark?.isArtifact) return;
        tell('Quelque chose est dessiné qui n’est ni balisé, ni marqué comme artefact.', { page, object: what });
      },
    }),
  },
  {
    clauses: ['UA-1 7.20 t2'],
    requires: 'Un formulaire XObject qui porte du contenu balisé n’est dessiné qu’une fois.',
    watch: (_, tell) => {
      const times = new Map<unknown, number>();
      const tagged = new Set<unknown>();
      return {
        placed(object, { page }) {
          const count = (times.get(object) ?? 0) + 1;
          times.set(object, count);
          if (count === 2 && tagged.has(object)) {
            tell('Un formulaire XObject qui porte du contenu balisé est dessiné plusieurs fois.', { page });
          }
        },
        marked({ mcid }, { form }) {
          if (mcid !== undefined && form !== undefined) tagged.add(form);
        },
      };
    },
  },
];
