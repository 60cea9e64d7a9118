import { parse, stringify } from 'yaml';
import { LIEUX, type LongContract, longContractValues, PHRASES, type Prose } from '../../long-contract.ts';
import { type Draw, drawFrom } from '../../portfolio/draw.ts';

/** One contract that the measures are made on. */
export interface BenchContract {
  /** Its number in the corpus: its names, its texts and its figures come from it. */
  readonly number: number;
  readonly fiches: number;
  /** Rules that this contract puts out. */
  readonly off?: readonly string[];
}

const SEED = 2018;
const AXES = 5;
const SIGNATAIRES = 6;
/** Sentences of the preamble and of the diagnostic. */
const OPENING = 10;

/** The values of a contract without a mistake, each text of it its own. */
export function benchContract({ number, fiches, off = [] }: BenchContract): LongContract {
  const draw = drawFrom(SEED + number);
  const prose = drawnProse(draw);
  const long = longContractValues({ axes: AXES, fiches, signataires: SIGNATAIRES, etat: 'signe', prose });
  const contrat = {
    ...long.contrat,
    identifiant: `cls-hautes-rives-${number}`,
    preambule: prose(0, OPENING),
    diagnostic: prose(0, OPENING),
    ...PAPERS,
    ...(off.length === 0 ? {} : { regles: Object.fromEntries(off.map((id) => [id, PUT_OUT])) }),
  };
  return { contrat, fiches: long.fiches };
}

const PUT_OUT = { severite: 'off', motif: 'Ce que coûtent les règles sur les données seules.' };

/** What a signed contract has to say of how it came about. */
const PAPERS: Readonly<Record<string, unknown>> = parse(`
articulations: [{ dispositif: ptsm, nom: Projet territorial de santé mentale des Hautes Rives }]
evaluation: { modalites: Le comité de pilotage évalue le contrat avant son terme. }
procedure:
  - { etape: avis-cts, statut: fait, date: "2024-03-12", avis: favorable }
${Array.from({ length: SIGNATAIRES - 1 }, (_, at) => `  - { etape: deliberations, partenaire: partenaire-${at + 1}, statut: fait, date: "2024-05-23", publication: "2024-05-28", transmission: "2024-05-28" }`).join('\n')}
`);

/** Sentences that are seldom twice the same, so that nothing which is remembered of a text makes a corpus cheap. */
function drawnProse(draw: Draw): Prose {
  const sentence = (): string => {
    const said = draw.one(PHRASES).slice(0, -1);
    return `${said}, ${draw.one(LIEUX)}, pour ${20 + draw.number(900)} personnes en ${2015 + draw.number(10)}.`;
  };
  return (_, sentences) => Array.from({ length: sentences }, sentence).join(' ');
}

/** YAML that every reader takes alike, as people write it: a date that is not quoted is no text for those of YAML 1.1, nothing is an alias. */
export function written(value: unknown): string {
  return stringify(value, { lineWidth: 0, schema: 'yaml-1.1', aliasDuplicateObjects: false });
}

/** The contract in one file. */
export function inOneFile({ contrat, fiches }: LongContract): string {
  return written({ ...contrat, fiches: [...fiches.values()] });
}
