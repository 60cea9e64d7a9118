import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { ContactYaml } from '../../model/yaml.generated.ts';
import { dialledPhone, formatPhone } from '../../registers/phones.ts';
import type { Inline } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc, Fait, Phrase } from '../view.ts';
import { ligne } from '../words.ts';
import { enLignes, separees } from './lignes.ts';

/** Somebody to turn to: who it is, then how to reach them, a line each. */
export interface ContactView {
  readonly qui: readonly Phrase[];
  readonly joindre: readonly Phrase[];
}

/** Makes the view of a contact. */
function contactView(contrat: Contrat, contact: ContactYaml): ContactView {
  const { nom, fonction, service, organisation, adresse, telephone, courriel, site, comptes } = contact;
  const qui = [organisation, service, [nom, fonction].filter((part) => part !== undefined).join(', '), adresse];
  return {
    qui: qui.flatMap((part) => (part === undefined || part === '' ? [] : [ligne(contrat, part)])),
    joindre: [
      ...(telephone === undefined ? [] : [link(formatPhone(telephone), dialled(telephone))]),
      ...(courriel === undefined ? [] : [link(courriel, `mailto:${courriel}`)]),
      ...(site === undefined ? [] : [link(site, site)]),
      ...present(comptes).map(([compte]) => link(compte.nom, compte.url)),
    ],
  };
}

/** The contact of the contract as a list; nothing where there is none. */
export function blocContact(contrat: Contrat): readonly Bloc[] {
  if (contrat.yaml.contact === undefined) return [];
  const { qui, joindre } = contactView(contrat, contrat.yaml.contact);
  const items = [...qui, ...joindre];
  return items.length === 0 ? [] : [{ kind: 'liste', items }];
}

/** A contact among other facts; nothing where there is none. */
export function faitContact(contrat: Contrat, libelle: string, contact: ContactYaml | undefined): readonly Fait[] {
  const lignes = contact === undefined ? [] : contactEnLignes(contrat, contact);
  return lignes.length === 0 ? [] : [{ libelle, valeurs: [enLignes(lignes)] }];
}

/** Who it is, a line each, then all the ways to reach them on one. */
export function contactEnLignes(contrat: Contrat, contact: ContactYaml): readonly Phrase[] {
  const { qui, joindre } = contactView(contrat, contact);
  return joindre.length === 0 ? qui : [...qui, separees(joindre, ' · ')];
}

/** The contacts of a document: its own, else the contract's. */
export function contactsDe(contrat: Contrat, contacts: readonly ContactYaml[] | undefined): readonly ContactView[] {
  const own = present(contacts).map(([contact]) => contact);
  const { contact } = contrat.yaml;
  const all = own.length > 0 || contact === undefined ? own : [contact];
  return all.map((one) => contactView(contrat, one));
}

function dialled(telephone: string): string | undefined {
  const digits = dialledPhone(telephone);
  return digits === undefined ? undefined : `tel:${digits}`;
}

/** Addresses are shown as they are: typography would break them. */
function link(text: string, href: string | undefined): Phrase {
  const words: readonly Inline[] = [{ kind: 'text', text }];
  return href === undefined ? phrase(text) : [{ kind: 'link', href, children: words }];
}
