import { describe, expect, it } from 'vitest';
import { findProseDates } from '../../src/rules/prose-dates.ts';
import { findStatedCounts } from '../../src/rules/stated-counts.ts';
import { checkPiece } from './base-contract.ts';

/** The numbers found, as « 3 axes » or « ~15 fiches ». */
function counts(text: string): readonly string[] {
  return findStatedCounts(text).map(
    ({ counted, number }) => `${number.approximate ? '~' : ''}${number.value} ${counted}`,
  );
}

describe('the counts that a text states of the contract', () => {
  it.each([
    ['Le contrat s’articule autour de trois axes.', ['3 axes']],
    ["Le contrat s'articule autour de trois axes stratégiques.", ['3 axes']],
    ['Ce contrat local de santé comporte trois axes et douze fiches-actions.', ['3 axes', '12 fiches']],
    ['Le CLS se décline en 3 axes, déclinés en 12 actions.', ['3 axes', '12 actions']],
    ['Le présent contrat est structuré autour de quatre axes :\n\n- un\n- deux', ['4 axes']],
    ['Le contrat comprend une quinzaine de fiches.', ['~15 fiches']],
    ['Le contrat comprend environ 15 fiches.', ['~15 fiches']],
    ['Le comité suit les trois axes du contrat.', ['3 axes']],
    ['Le contrat local de santé s’articule autour de **trois axes** et *douze* fiches.', ['3 axes', '12 fiches']],
    ['Les quatre signataires du contrat s’engagent ensemble.', ['4 signataires']],
    ['Le contrat\ns’articule autour de\ntrois axes.', ['3 axes']],
    ['Les trois axes du contrat', ['3 axes']],
    ['Les trois axes du contrat visent la prévention.', ['3 axes']],
    ['Les trois axes du contrat ont été débattus.', ['3 axes']],
    ['Ce contrat comporte trois grands axes.', ['3 axes']],
    ['Ce contrat local de santé comporte trois\u00a0grands\u00a0axes\u00a0: prévenir, soigner, suivre.', ['3 axes']],
    ['Les quatre signataires s’engagent à se réunir.', ['4 signataires']],
    ['Le diagnostic est partagé.\n\nLes quatre signataires conviennent de ce qui suit.', ['4 signataires']],
    ['Le contrat compte quatre fiches, dont une pour les jeunes.', ['4 fiches']],
    ['Le contrat compte quatre fiches, dont deux fiches pour les jeunes.', ['4 fiches']],
    ['Le contrat comporte trente et un axes.', ['31 axes']],
    ['Le contrat comporte trente-et-une fiches et vingt\u00a0et\u00a0un axes.', ['31 fiches', '21 axes']],
  ])('are seen in « %s »', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    'Le projet régional de santé 2018-2022 a retenu trois axes stratégiques : développer, favoriser, gouverner.',
    'Le PRS comporte trois axes stratégiques, et le contrat s’y inscrit.',
    'Le contrat de ville comprend quatre axes.',
    'Le contrat de ville est signé en 2015. Ce contrat comporte quatre axes.',
    'Le projet régional de santé est en vigueur. Il comporte trois axes stratégiques.',
    'L’axe 1 du contrat comporte deux actions.',
    'Deux axes concernent la prévention.',
    'Le contrat consacre deux axes à la prévention.',
    'Le contrat comprend deux actions de prévention pour les jeunes.',
    'Dans le contrat, deux axes portent sur les soins.',
    'Le précédent contrat comportait deux axes.',
    'Le premier contrat local de santé, dont les deux axes du contrat sont repris.',
    'Le contrat local de santé d’Aubagne comporte six axes.',
    'Les deux actions du contrat consacrées aux jeunes sont prêtes.',
    'Les deux premiers axes du contrat sont prêts.',
    'L’action comporte trois axes de travail.',
    'Le CLS 1 comportait deux axes ; le CLS 1 comprend deux axes.',
    'Le contrat associe quatre partenaires et une centaine d’acteurs.',
    'Trois axes ont été retenus.',
    'Les quatre axes du projet régional de santé visent la prévention.',
    'Les trois axes du contrat de ville visent l’emploi.',
    'Les trois axes du contrat notamment consacrés aux jeunes.',
    'Les trois axes du contrat relatifs aux soins.',
    'Les deux signataires s’engagent à se réunir.',
    'L’hôpital et la ville ont signé une convention. Les quatre signataires s’engagent.',
    'L’hôpital et la ville ont une charte.\n\nLes quatre signataires s’engagent.',
    'Réunis en comité, les quatre signataires s’engagent.',
    'Le contrat comporte trois axes et deux axes transversaux.',
    'Le contrat, dont quatre fiches du contrat relèvent, compte parmi ses forces les trois axes du contrat.',
  ])('are not guessed from « %s »', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it('keep to a word that may stand for the number', () => {
    const [found] = checkPiece('preambule: Le contrat s’articule autour de trois axes.').diagnostics;
    expect(found).toMatchObject({ rule: 'texte/compte-exact', severity: 'warning', suggestion: 'deux' });
  });

  it('are read in a moment, however long the text', () => {
    const text = `${'Le contrat local de santé se décline '.repeat(5000)}`;
    expect(findStatedCounts(text)).toEqual([]);
  });
});

describe('the days that a text states', () => {
  it('are found in words and in figures, with or without their weekday', () => {
    const text = 'Du lundi 3 au vendredi 7\u00a0mai 2018, le 1er juin 2018, le Mardi 04/05/2018, en mai 2018.';
    expect(findProseDates(text).map(({ day, month, year, weekday }) => [day, month, year, weekday?.number])).toEqual([
      [7, 5, 2018, 5],
      [1, 6, 2018, undefined],
      [4, 5, 2018, 2],
    ]);
  });

  it('are not read into numbers of another kind', () => {
    for (const text of [
      'La Lettre n° 45 mai 2018',
      'code 1/02/03/2018',
      'chemin/12/05/2018',
      'le 4 mai',
      '4 mai 20185',
    ]) {
      expect(findProseDates(text)).toEqual([]);
    }
  });

  it('are found across bold and italics', () => {
    const text = 'jeudi **4 mai 2018**, *vendredi* 4 mai 2018, **jeudi** le __4__ mai **2018**, le **31 avril** 2018';
    expect(findProseDates(text).map(({ day, weekday, exists }) => [day, weekday?.number, exists])).toEqual([
      [4, 4, true],
      [4, 5, true],
      [4, 4, true],
      [31, undefined, false],
    ]);
    const rules = checkPiece('preambule: Réunis jeudi **4 mai 2018**, puis le **31 avril** 2018.').diagnostics;
    expect(rules.map(({ rule }) => rule)).toEqual(['texte/jour-de-semaine', 'texte/date-possible']);
  });

  it('are found in the form of the YAML where a day must stand', () => {
    const days = (text: string) => findProseDates(text).map(({ day, exists }) => [day, exists]);
    expect(days('Réunis le 2018-02-30, avant le **2018-02-28**.')).toEqual([
      [30, false],
      [28, true],
    ]);
    expect(days('2018-02-30')).toEqual([[30, false]]);
    for (const text of [
      'délibération 2018-02-30',
      'la délibération n° 2018-02-30',
      'du 2018-43-12',
      'le 2018-02-30-1',
    ]) {
      expect(days(text)).toEqual([]);
    }
    const [one] = checkPiece('preambule: Réunis le 2018-02-30.').diagnostics;
    expect(one).toMatchObject({ rule: 'texte/date-possible' });
    expect(one?.message).toContain('février 2018 compte 28 jours');
  });

  it('have their weekday underlined and put right, capital kept', () => {
    const { diagnostics, source } = checkPiece(
      'preambule: |\n  Signé à Valmont.\n\n  Jeudi 4 mai 2018, tous sont venus.',
    );
    expect(diagnostics).toHaveLength(1);
    const [found] = diagnostics;
    expect(found).toMatchObject({ rule: 'texte/jour-de-semaine', suggestion: 'Vendredi' });
    const line = source.files[0]?.text.split('\n')[(found?.place.line ?? 0) - 1] ?? '';
    expect(line.slice((found?.place.column ?? 0) - 1, (found?.place.endColumn ?? 0) - 1)).toBe('Jeudi');
  });

  it('that do not exist are told once, without their weekday', () => {
    const { diagnostics } = checkPiece('preambule: Rendez-vous le vendredi 31 février 2024.');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['texte/date-possible']);
  });
});

describe('what is left to complete', () => {
  const rules = (texte: string): readonly string[] =>
    checkPiece(JSON.stringify({ preambule: texte }), 'arrete').diagnostics.map(({ rule }) => rule);

  it.each([
    'Porté par XXX.',
    'Budget : à compléter',
    '[à compléter]',
    '**À COMPLÉTER**',
    'le xx/xx/2024',
    'Lorem ipsum',
    'TODO : relire avec l’agence.',
    'Signé à Valmont, [date].',
    'Représentée par [nom du directeur général], l’agence s’engage.',
    'Une enveloppe de [à confirmer par l’agence] euros.',
    'Une enveloppe de [à …] euros.',
    'Signé le JJ/MM/AAAA.',
    'Signé le …… 2024.',
    'Signé le ……… mai 2024.',
    'Signé le __ juin.',
    'Signé le ___/___/2024.',
    'Signé le …/…/2024.',
    'Porté par : nom à préciser.',
    'Représentée par Nom à préciser, directeur.',
    'Date à définir.',
    'Signé le xx juin 2024.',
    'Signé en juin 20XX.',
    'Budget : ???',
    'Signé le ??? juin.',
    'Le diagnostic est partagé. À compléter.',
    'Calendrier : à préciser. Le comité se réunit.',
  ])('is « %s »', (texte) => {
    expect(rules(texte)).toEqual(['texte/a-completer']);
  });

  it.each([
    'Aider les habitants à compléter leur dossier.',
    'Une offre de soins à compléter.',
    'Le chapitre XXX du rapport.',
    'Le XXXe congrès.',
    'La variable `ETAT_XXX` du logiciel.',
    'Modalités à définir par le comité.',
    'Une date à définir par le comité.',
    'Date à définir par le comité.',
    'Un dossier simple, facile à compléter.',
    'Il est venu [à Valmont] pour signer.',
    'La [date](https://exemple.fr) et le [lieu][1].\n\n[1]: https://exemple.fr',
    'Les dates sont au format JJ/MM/AAAA.',
    'Il l’a dit : « le … 2 octobre ».',
    'Réunis le __4 juin 2024__.',
    'Réunis le __2024__.',
    'Suite au verso …/…',
    'Pourquoi ???',
    'Au XXe siècle, le plan MTODO.',
    'Ils ont signé […] le contrat.',
  ])('is not « %s »', (texte) => {
    expect(rules(texte)).not.toContain('texte/a-completer');
  });

  it('is no matter in a draft', () => {
    expect(checkPiece('preambule: Porté par XXX.', 'brouillon').diagnostics).toEqual([]);
  });
});

describe('the law that a text cites', () => {
  const found = (texte: string) =>
    checkPiece(JSON.stringify({ visas: [texte] }))
      .diagnostics.filter(({ rule }) => rule.startsWith('droit/'))
      .map(({ rule, suggestion }) => [rule, suggestion]);

  it('has the date of its number', () => {
    expect(found('le décret n° 2010-514 du 8 mai 2010 relatif au PRS')).toEqual([
      ['droit/reference-exacte', '18 mai 2010'],
    ]);
    expect(found('la loi 2016-41 du 25 janvier 2016')).toEqual([['droit/reference-exacte', '26 janvier 2016']]);
    for (const number of ['2016\u201141', '2016\u201341', '2016 - 41', '2016\u00a0\u2011\u00a041', '**2016-41**']) {
      expect(found(`la loi n°\u00a0${number} du **25 janvier 2016**`)).toEqual([
        ['droit/reference-exacte', '26 janvier 2016'],
      ]);
      expect(found(`la loi n° ${number} du 26 janvier 2016`)).toEqual([]);
    }
    expect(found('la loi HPST n°2009-879 du 21 juillet 2008')).toEqual([['droit/reference-exacte', '21 juillet 2009']]);
  });

  it('has the number of its date where the text names it', () => {
    expect(
      found('la loi n° 2009-789 du 21 juillet 2009 portant réforme de l’hôpital, patients, santé et territoires'),
    ).toEqual([['droit/reference-exacte', '2009-879']]);
  });

  it('may be one that the register does not hold', () => {
    expect(found('la loi n° 2009-888 du 22 juillet 2009 de développement touristique')).toEqual([]);
    expect(found('la loi n° 2016-41 du 26 janvier 2016 et le décret no 2010-514 du 18 mai 2010')).toEqual([]);
    expect(found('le décret n° 2016-41 du 3 février 2016')).toEqual([]);
  });
});
