import type { Contrat } from '../../model/contrat.ts';
import { formatDuration } from '../../text/durations.ts';
import { formatAmount, formatNumber } from '../../text/numbers.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';

/** A figure that one sees from afar, and what it counts. */
export interface ChiffreCle {
  readonly valeur: string;
  readonly libelle: string;
}

/** The figures of a contract, as far as it gives them; each comes from the model. */
export function chiffresCles(contrat: Contrat): readonly ChiffreCle[] {
  const { axes, signataires, partenaires, communes, quartiersPrioritaires, duree, total } = contrat.chiffres;
  const { population } = contrat.yaml.territoire;
  const origine = [population?.source, population?.annee].filter((part) => part !== undefined).join(', ');
  return [
    ...compte(axes, 'axe', 'axes'),
    ...fiches(contrat),
    ...compte(signataires, 'signataire', 'signataires'),
    ...(partenaires > signataires ? compte(partenaires, 'partenaire en tout', 'partenaires en tout') : []),
    ...compte(communes, 'commune', 'communes'),
    ...compte(quartiersPrioritaires, 'quartier prioritaire', 'quartiers prioritaires'),
    ...(population === undefined
      ? []
      : [
          chiffre(
            formatNumber(population.valeur),
            `habitants${population.approximatif ? ', environ' : ''}${origine === '' ? '' : ` (${origine})`}`,
          ),
        ]),
    ...(duree === undefined ? [] : [chiffre(formatDuration(duree), 'de durée')]),
    ...(total.budget === undefined ? [] : [chiffre(formatAmount(total.budget), 'de budget, selon les fiches')]),
  ];
}

/** The fiches that are known, or those that are announced where they are more. */
function fiches({
  chiffres: { fiches: known, actions },
  yaml: { plan },
  isTranscription,
}: Contrat): readonly ChiffreCle[] {
  const announced = plan?.fiches_annoncees ?? 0;
  if (announced > known) {
    const about = plan?.approximatif ? 'environ, annoncées' : announced > 1 ? 'annoncées' : 'annoncée';
    return [chiffre(formatNumber(announced), `${announced > 1 ? 'fiches' : 'fiche'} ${about}`)];
  }
  // The sources of a transcription need not give all fiches.
  if (isTranscription && plan === undefined) return compte(known, 'fiche connue', 'fiches connues');
  const noun = known > 1 ? 'fiches' : 'fiche';
  if (actions === known) return compte(known, noun, noun);
  const engaged = `dont ${formatNumber(actions)} ${actions > 1 ? 'actions engagées' : 'action engagée'}`;
  return compte(known, noun, actions === 0 ? `${noun} en projet` : `${noun}, ${engaged}`);
}

function compte(count: number | undefined, one: string, many: string): readonly ChiffreCle[] {
  if (count === undefined || count === 0) return [];
  return [chiffre(formatNumber(count), count > 1 ? many : one)];
}

function chiffre(valeur: string, libelle: string): ChiffreCle {
  return { valeur: plainText(phrase(valeur)), libelle: plainText(phrase(libelle)) };
}
