import type { Contrat } from '../../model/contrat.ts';
import { enumerate } from '../../text/agreement.ts';
import { phrase } from '../../text/typography.ts';
import type { Phrase } from '../view.ts';
import { dateEnMots } from '../words.ts';

/** « Projet – version 3 – 10 février 2024 » on a draft; nothing once the text is agreed. */
export function marqueDe(contrat: Contrat): string | undefined {
  if (contrat.etat !== 'brouillon') return undefined;
  const { numero, date } = contrat.yaml.projet ?? {};
  const version = numero === undefined ? undefined : `version ${numero}`;
  return ['Projet', version, date && dateEnMots(date)].filter((part) => part !== undefined && part !== '').join(' – ');
}

/** Says on what a contract was rebuilt that its own bearers did not write here. */
export function mentionTranscription(contrat: Contrat): Phrase | undefined {
  const sources = contrat.yaml.transcription?.sources;
  if (sources === undefined || sources.length === 0) return undefined;
  const named = sources.map(({ titre, auteur, date }) => {
    const details = [auteur, date === undefined ? undefined : dateEnMots(date)].filter((part) => part !== undefined);
    return details.length === 0 ? `« ${titre} »` : `« ${titre} » (${details.join(', ')})`;
  });
  return phrase(`Transcription d’après ${enumerate(named)}. Ce document n’est pas l’original signé.`);
}
