import { defineRule, type Rule } from '../define.ts';
import { genreOfEntity } from '../gendered-words.ts';

export const rule: Rule = defineRule({
  id: 'partenaire/genre-exact',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le genre d’un partenaire est celui du premier mot de son nom.',
  why: 'Le contrat écrit « représenté » ou « représentée » d’après lui.',
  hint: 'Écrivez « genre: f » pour une agence, une ville, une caisse, « genre: m » pour un conseil, un centre, un syndicat.',
  examples: {
    valid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur, genre: f }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, genre: m }
    `,
    invalid: `
      partenaires:
        - { id: ars, nom: Agence régionale de santé, type: ars, role: porteur, genre: m }
        - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur, genre: f }
    `,
  },
  check({ contrat, report }) {
    for (const { nom, genre, at } of contrat.partenaires) {
      const real = genre && genreOfEntity(nom);
      if (real === undefined || genre === real) continue;
      const words = real === 'f' ? 'féminin' : 'masculin';
      report(at('genre'), `« genre: ${genre} », et « ${nom} » est ${words}.`, { suggestion: real });
    }
  },
});
