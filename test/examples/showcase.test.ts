import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/model/labels.generated.ts';
import { diskProject } from '../../src/project/disk.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { keysOfSchemas, keysUsed } from './schema-keys.ts';

const FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url));
const { contrat } = checkContrat(diskProject(`${FOLDER}valmont-2025`, FOLDER));

/** What the example can't say, and why. A key that is not here must be used. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'contrat.transcription': 'the contract is written here, not rebuilt from sources',
  'contrat#rang.lieu': '« dans » stands in its place',
  'territoire.insee': 'an agglomération has a SIREN',
  'territoire.quartiers_prioritaires.nombre': 'the quartiers are named',
  'reglages#transcription.sources': 'not a transcription',
  'reglages#transcription.note': 'not a transcription',
  'commun#source.titre': 'sources are those of a transcription',
  'commun#source.auteur': 'sources are those of a transcription',
  'commun#source.date': 'sources are those of a transcription',
  'commun#source.url': 'sources are those of a transcription',
  'commun#source.fichier': 'sources are those of a transcription',
  'commun#source.consulte_le': 'sources are those of a transcription',
  'commun#source.note': 'sources are those of a transcription',
};

/** A file of its own holds these, under a key that the contract has as well. */
const OF_FILES: readonly string[] = ['axes.axes', 'partenaires.partenaires'];

describe('valmont-2025, the showcase', () => {
  const known = keysOfSchemas().filter((key) => !OF_FILES.includes(key));
  const used = keysUsed(contrat.yaml);

  it('uses every key of the schemas, save the exceptions', () => {
    expect(known.length).toBeGreaterThan(250);
    expect(known.filter((key) => !used.has(key) && EXCEPTIONS[key] === undefined)).toEqual([]);
  });

  it('has no exception that is used after all, or that no schema knows', () => {
    expect(Object.keys(EXCEPTIONS).filter((key) => used.has(key) || !known.includes(key))).toEqual([]);
  });

  it('has forty fiches, of every maturity and every status', () => {
    expect(contrat.fiches).toHaveLength(40);
    expect(new Set(contrat.fiches.map(({ maturite }) => maturite))).toEqual(new Set(Object.keys(LABELS.maturite)));
    expect(new Set(contrat.fiches.map(({ statut }) => statut))).toEqual(new Set(Object.keys(LABELS.statutFiche)));
  });
});
