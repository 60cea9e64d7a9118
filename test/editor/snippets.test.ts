import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../src/commands/init/editor-files.ts';
import { SNIPPETS } from '../../src/commands/init/snippets.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { findPlaceholders } from '../../src/rules/placeholders.ts';

const ajv = new Ajv({ strict: false, allErrors: true });

/** A text of which nothing is known beforehand. */
const EVERYTHING = { signs: -1, words: -1 };

/** The text that an editor leaves when nobody writes over what a snippet proposes. */
function expanded(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|((?:\\.|[^|])*)\|\}/g, (_, choices: string) => choices.split(/(?<!\\),/)[0] ?? '')
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/\$0/g, '')
    .replace(/\\([\\$},|])/g, '$1');
}

/** The part of a schema that a snippet makes. */
function schemaOf(file: string, ...way: readonly string[]): object {
  let place: unknown = JSON.parse(editorFiles().get(`.schemas/${file}.schema.json`) ?? '{}');
  for (const key of way) place = (place as Record<string, unknown>)[key];
  return { ...(place as object), $id: undefined };
}

const ITEM = 'items';
const WHERE: Readonly<Record<string, readonly string[]>> = {
  'Fiche-action': ['fiche'],
  'Communiqué de presse': ['communique'],
  Partenaire: ['partenaires', 'properties', 'partenaires', ITEM],
  Indicateur: ['fiche', 'properties', 'indicateurs', ITEM],
  'Étape de la procédure': ['contrat', 'properties', 'procedure', ITEM],
  'Étape d’une action': ['fiche', 'properties', 'calendrier', 'properties', 'etapes', ITEM],
};

describe('the pieces that the editor writes', () => {
  it('are these, each called by a word of its own', () => {
    expect(SNIPPETS.map(({ name }) => name)).toEqual(Object.keys(WHERE));
    const words = SNIPPETS.flatMap(({ prefix }) => prefix);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(SNIPPETS.map((snippet) => [snippet.name, snippet] as const))(
    '%s is what its schema asks',
    (name, snippet) => {
      const made: unknown = parse(expanded(snippet.body));
      const [file = '', ...way] = WHERE[name] ?? [];
      const validate = ajv.compile(schemaOf(file, ...way));
      const value = way.length === 0 ? made : (made as readonly unknown[])[0];
      expect([validate(value), validate.errors]).toEqual([true, null]);
      // Every choice of every list is one that the schema knows.
      for (const [, stop, choices = ''] of snippet.body.join('\n').matchAll(/\$\{(\d+)\|([^}]*)\|\}/g))
        for (const choice of choices.split(','))
          expect([
            stop,
            choice,
            validate(
              onlyItem(parse(expanded(snippet.body.map((line) => line.replace(`|${choices}|`, `|${choice}|`))))),
            ),
          ]).toEqual([stop, choice, true]);
    },
  );

  it.each(SNIPPETS.map(({ name, body }) => [name, body] as const))('%s asks its questions in order', (_, body) => {
    const stops = [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop));
    expect(stops).toEqual([...stops.slice(0, -1).map((_, index) => index + 1), 0]);
  });

  it('leave nothing behind that a check would take for the truth', () => {
    const fiche = SNIPPETS.find(({ name }) => name === 'Fiche-action');
    const text = expanded(fiche?.body ?? []);
    expect(findPlaceholders('À compléter', EVERYTHING)).toHaveLength(1);
    const project = memoryProject({
      'contrat.yaml':
        'version: 1\nidentifiant: cls-test\ntitre: Contrat\netat: arrete\nterritoire: { nom: Valmont }\naxes: [{ id: "1", titre: Prévention }]\n',
      'fiches/1.1.yaml': text,
    });
    const found = checkContrat(project).diagnostics.filter(({ place }) => place.file.includes('fiches/'));
    expect(found.filter(({ rule }) => rule === 'texte/a-completer').length).toBeGreaterThanOrEqual(4);
    expect(found.map(({ rule }) => rule)).toContain('reference/connue');
  });
});

function onlyItem(made: unknown): unknown {
  return Array.isArray(made) ? made[0] : made;
}
