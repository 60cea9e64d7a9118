import type { Contrat, Partenaire } from '../../model/contrat.ts';
import { countInWords } from '../../text/agreement.ts';
import { phrase } from '../../text/typography.ts';
import { nomComplet } from '../parts/nom.ts';
import type { Bloc, Phrase } from '../view.ts';
import { blocGroupe, ligne, paragraphe } from '../words.ts';

/** Who signs, each with its representative; how many others take part. */
export function signataires(contrat: Contrat): readonly Bloc[] {
  const others = contrat.chiffres.partenaires - contrat.chiffres.signataires;
  const items = contrat.signataires.map((one) => signataire(contrat, one));
  return blocGroupe(phrase(contrat.etat === 'signe' ? 'Ont signé' : 'Signataires'), [
    ...(items.length === 0 ? [] : [{ kind: 'liste' as const, items }]),
    ...(others === 0
      ? []
      : [
          paragraphe(
            contrat,
            `${others > 1 ? 'Y prennent part aussi' : 'Y prend part aussi'} ${countInWords(others, 'partenaire')}.`,
          ),
        ]),
  ]);
}

/** The name, then on a line of its own who signs for it. */
function signataire(contrat: Contrat, one: Partenaire): Phrase {
  const { civilite, nom, fonction } = one.representant ?? {};
  const person = [civilite, nom].filter((part) => part !== undefined).join(' ');
  const said = [person, fonction].filter((part) => part !== undefined && part !== '').join(', ');
  const name: Phrase = [{ kind: 'strong', children: ligne(contrat, nomComplet(one)) }];
  return said === '' ? name : [...name, { kind: 'break' }, ...ligne(contrat, said)];
}
