import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { NiveauParticipation, TypeInstance } from '../../model/yaml.generated.ts';
import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

/** To inform asks nothing of the residents. */
const ACTIVE: ReadonlySet<NiveauParticipation> = new Set([
  'consultation',
  'concertation',
  'co-construction',
  'codecision',
]);
const OF_RESIDENTS: ReadonlySet<TypeInstance> = new Set(['conseil-citoyen', 'conseil-de-developpement', 'pleniere']);
const RESIDENTS = /habitant|usager|citoyen|riverain|patient/i;

export const rule: Rule = defineRule({
  id: 'gouvernance/participation-outillee',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Un niveau de participation annoncé a ses moyens : des modalités, un dispositif ou une instance.',
  why: 'Les habitants ne sauraient ni où ni comment prendre part.',
  hint: 'Ajoutez « modalites: », ou « dispositifs: [{ type: réunion publique, public: habitants }] ».',
  examples: {
    valid: `
      participation: { niveau: concertation, dispositifs: [{ type: réunion publique, public: habitants }] }
    `,
    invalid: `
      participation: { niveau: concertation, objectifs: Associer les habitants à chaque étape. }
    `,
  },
  check({ contrat, report, hasRefused }) {
    const niveau = contrat.yaml.participation?.niveau;
    if (niveau === undefined || !ACTIVE.has(niveau)) return;
    if (hasRefused(['participation']) || hasRefused(['gouvernance']) || hasMeans(contrat)) return;
    const label = LABELS.niveauParticipation[niveau].toLowerCase();
    report(
      ['participation', 'niveau'],
      `Le contrat annonce la ${label} avec les habitants et n’en dit pas les moyens.`,
    );
  },
});

function hasMeans(contrat: Contrat): boolean {
  const { gouvernance, articles } = contrat.yaml;
  const isSaid = ['modalites', 'dispositifs'].some((key) => says(contrat, ['participation', key]));
  if (isSaid || articles?.some((article) => article?.id === 'participation')) return true;
  return present(gouvernance?.instances).some(
    ([{ type, nom, autres_membres }]) =>
      (type !== undefined && OF_RESIDENTS.has(type)) ||
      RESIDENTS.test(
        `${nom} ${present(autres_membres)
          .map(([words]) => words)
          .join(' ')}`,
      ),
  );
}
