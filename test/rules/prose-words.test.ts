import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Etat } from '../../src/model/etat.ts';
import { checkPiece } from './base-contract.ts';

/** What a rule underlines, as the words between « » that its message begins with. */
function found(rule: string, piece: object | string, etat: Etat = 'arrete'): readonly string[] {
  const laid = typeof piece === 'string' ? { preambule: piece } : piece;
  return checkPiece(stringify(laid), etat)
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ message }) => /« ([^»]*) »/.exec(message)?.[1] ?? message);
}

describe('words written twice', () => {
  it('are found where nothing but a space is between them', () => {
    expect(found('texte/mot-une-fois', 'Le le comité se réunit dans\ndans la salle de la santé santé.')).toEqual([
      'Le le',
      'dans dans',
      'santé santé',
    ]);
  });

  it.each([
    'Nous nous engageons, vous vous réunissez, en en parlant, très très tôt.',
    'Dites-le le matin ; ce qui est fait est fait. Fait, fait.',
    'Baden Baden, Duran Duran, 10 10',
    '- santé\n- santé\n\nsanté',
    'la santé.\n\nsanté mentale',
    'l’eau eau-de-vie',
  ])('may be good French: %s', (text) => {
    expect(found('texte/mot-une-fois', text)).toEqual([]);
  });
});

describe('acronyms', () => {
  const RULE = 'texte/sigle-developpe';

  it('are told once if nobody says what they stand for', () => {
    expect(found(RULE, 'Le RESV et la DOPC. Le RESV anime, avec les GRAPs.')).toEqual(['RESV', 'DOPC', 'GRAP']);
    expect(found(RULE, 'Le RESV anime.', 'brouillon')).toEqual([]);
  });

  it.each([
    'L’ARS, la CPAM, les EHPAD et le CLSM, le XXIe siècle, Louis XIV et François III.',
    'Le réseau santé (RESV) ; le RESV. La DOPC (direction opérationnelle des soins). La DOPC.',
    'VILLE DE VALMONT, PLAN LOCAL SANTÉ',
    'Les soins sont GRATUIT pour TOUS, SANS rendez-vous. Le bus passe : le BUS.',
    'Voir https://exemple.fr/RESV, contact@RESV.fr, le n° RESV-12, M. A. DUP, M. GUE, Camille ROY.',
    'Le SIDA, la TVA, une IRM, 3 ETP, le RGPD.',
  ])('that are no riddle are left alone: %s', (text) => {
    expect(found(RULE, text)).toEqual([]);
  });

  it('may be declared, or be the name of somebody', () => {
    expect(found(RULE, { preambule: 'Le RESV.', sigles: [{ sigle: 'RESV', nom: 'Réseau santé' }] })).toEqual([]);
    const contact = { organisation: 'Association RESV', telephone: '04 00 00 00 00' };
    expect(found(RULE, { preambule: 'Le RESV.', contact })).toEqual([]);
  });
});

describe('agreement', () => {
  const RULE = 'texte/accord-du-signataire';
  const partenaires = [
    { id: 'ars', nom: 'Agence régionale de santé', sigle: 'ARS', type: 'ars', role: 'porteur', genre: 'f' },
    { id: 'agglo', nom: 'Département de la Loire', type: 'departement', role: 'porteur', genre: 'm' },
  ];
  const said = (preambule: string) => found(RULE, { partenaires, preambule }, 'brouillon');

  it('with the organisation and with the person', () => {
    expect(said("L'Agence régionale de santé, représenté par son directeur")).toEqual(['représenté']);
    expect(said('Entre l’ARS,\nreprésenté par son directeur')).toEqual(['représenté']);
    expect(said('Et le Département de la Loire, représentée par M. Roy')).toEqual(['représentée']);
    expect(said('par sa présidente, Mme Camille Roy, dûment habilité par délibération')).toEqual(['habilité']);
    expect(said('par M. Roy, habilitée à signer')).toEqual(['habilitée']);
  });

  it.each([
    'L’Agence régionale de santé, représentée par son directeur',
    'Le Département de la Loire, représenté par Mme Roy, dûment habilitée',
    'La Ville, représenté par M. Roy',
    'L’Agence régionale de santé est représentée au comité. Un membre du comité, représenté par un autre',
    'Le directeur de l’Agence régionale de santé, représenté par son adjointe',
    'Mme Roy et M. Roy, habilité à signer',
    'Mme Roy, habilité(e) à signer',
  ])('is not doubted in « %s »', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('phones and postcodes', () => {
  const phone = (text: string) => found('texte/numero-de-telephone', text);
  const code = (adresse: string) => found('texte/code-postal', { contact: { service: 'Accueil', adresse } });

  it('that lack a figure are told', () => {
    expect(phone('Tél. : 04 77 00 00')).toEqual(['04 77 00 00']);
    expect(phone('Téléphone 00 77 00 00 00 0')).toEqual([]);
    expect(
      found('texte/numero-de-telephone', { contact: { service: 'A', telephone: '04 77 00 00 000' } }),
    ).toHaveLength(1);
    expect(code('1 place de la Mairie, 4200 Valmont')).toEqual(['4200']);
    expect(code('1 place de la Mairie, 42 000 Saint-Étienne Cedex 2')).toEqual(['42 000']);
    expect(code('Mairie, 420000 Valmont')).toEqual(['420000']);
  });

  it('of every good form are left alone', () => {
    for (const text of [
      'Tél. : 04 77 00 00 00, 04.77.00.00.00 ou 3114 ; tél. 04 77 00 00 00 / 01',
      'Tél. 04 77 00 00 00 - 06 00 00 00 00',
      'Tél. : +32 2 123 45 67',
      'l’hôtel 1234 et 12345',
    ])
      expect(phone(text)).toEqual([]);
    for (const telephone of ['+33 4 77 00 00 00', '04 00 00 00 00 (standard)', '0032 2 123 45 67', '15'])
      expect(found('texte/numero-de-telephone', { contact: { service: 'A', telephone } })).toEqual([]);
    for (const adresse of [
      '1 place de la Mairie, 42000 Valmont',
      '1200 Avenue du Docteur Roy',
      'BP 1234 Valmont',
      'CS 12345 Valmont',
      '42000 Valmont Cedex 1',
      'Route D 1234 Valmont',
    ])
      expect(code(adresse)).toEqual([]);
  });
});

describe('inclusive writing', () => {
  const RULE = 'texte/ecriture-constante';

  it('in two forms is told once', () => {
    expect(found(RULE, 'Les habitant·e·s, les élu(e)s et les agent.e.s.')).toEqual(['élu(e)s']);
    expect(found(RULE, 'Les agent-e-s et les usager·ère·s')).toEqual(['usager·ère·s']);
  });

  it.each([
    'Les habitant·e·s et les élu·e·s',
    'L’organisme représenté(e) par son président et les habitant·e·s',
    'La commune(s) et les habitant·e·s ; « 1.e »',
    'Voir www.agent.e-sante.fr et les habitant·e·s',
    'Rendez-vous, c’est-à-dire, peut-être, les habitant·e·s',
  ])('in one form is left alone: %s', (text) => {
    expect(found(RULE, text)).toEqual([]);
  });
});

describe('an image in a text', () => {
  const images = (texte: string): readonly (string | undefined)[] =>
    checkPiece(JSON.stringify({ preambule: texte }))
      .diagnostics.filter(({ rule }) => rule === 'texte/sans-image')
      .map(({ message }) => message.split('.')[0]);

  it('is told, for only its words would be printed', () => {
    expect(images('![Un logo](images/logo.png) et ![Carte][1]')).toEqual([
      'L’image « Un logo » est dans un texte',
      'L’image « Carte » est dans un texte',
    ]);
  });

  it('is not a link, an exclamation or an example', () => {
    expect(images('Bravo ! [Le site](https://exemple.fr). Écrivez `![Logo](a.png)` ou \\![ceci](b).')).toEqual([]);
  });
});
