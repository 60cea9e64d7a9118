import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readModeles } from '../../../../src/commands/render/read-modeles.ts';
import type { View } from '../../../../src/documents/view.ts';
import { renderHtml } from '../../../../src/formats/html/render-html.ts';
import type { Modeles } from '../../../../src/formats/html/templates/own.ts';
import { Failure } from '../../../../src/project/failure.ts';
import { memoryProject } from '../../../../src/project/memory.ts';
import { exampleFiles, makePages, pageOf } from '../../../documents/make.ts';

let view: View;
let contrat: View;
beforeAll(async () => {
  const pages = await makePages(exampleFiles('paris-2018'));
  view = pageOf(pages, 'communique').view;
  contrat = pageOf(pages, 'contrat').view;
});

const modelesOf = (files: Readonly<Record<string, string>>, heard: string[] = []): Modeles => {
  const modeles = readModeles(memoryProject(files), true, (line) => heard.push(line));
  if (modeles === undefined) throw new Error('they were asked for');
  return modeles;
};

const pageWith = (files: Readonly<Record<string, string>>, one: View = view): Promise<string> =>
  renderHtml(one, { theme: 'sobre', version: '1.0.0', modeles: modelesOf(files) });

/** What is told of a communiqué whose template is that. */
async function told(template: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  try {
    await pageWith({ 'modeles/communique/document.hbs': template, ...more });
    return '';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.kind).toBe('document');
    return `${error.message} ${error.hint ?? ''}`;
  }
}

describe('the templates of a contract folder', () => {
  it('take the place of those of the same name, for one document or for all', async () => {
    const own = '<main><h1>Chez nous : {{phrase titreParution}}</h1></main>';
    expect(await pageWith({ 'modeles/communique/document.hbs': own })).toContain('<h1>Chez nous : ');
    const chapeau = '<p class="ici">{{phrase titre}}</p>';
    for (const path of ['modeles/partials/section.hbs', 'modeles/section.hbs', 'modeles/contrat/section.hbs'])
      expect(await pageWith({ [path]: chapeau }, contrat), path).toContain('<p class="ici">');
    expect(await pageWith({ 'modeles/communique/section.hbs': chapeau }, contrat)).not.toContain('<p class="ici">');
  });

  it('add their style after that of the document', async () => {
    const page = await pageWith({ 'modeles/communique/style.css': 'h1 { color: var(--accent); margin: 7px }' });
    expect(page).toContain('h1 { color: var(--accent); margin: 7px }');
    await expect(pageWith({ 'modeles/style.css': '@import "x.css";' })).rejects.toThrow(
      /modeles\/style\.css:1:1 : « @import »/,
    );
  });

  it('are not used unasked, and told of', () => {
    const heard: string[] = [];
    const project = memoryProject({ 'modeles/communique/document.hbs': 'x' });
    expect(readModeles(project, false, (line) => heard.push(line))).toBeUndefined();
    expect(heard).toEqual(['Le dossier « modeles » n’est pas employé : ajoutez --modeles pour qu’il le soit.']);
    readModeles(memoryProject({}), false, (line) => heard.push(line));
    expect(heard).toHaveLength(1);
  });

  it('are missed when they are asked for and there are none', () => {
    expect(() => modelesOf({ 'modeles/lisez-moi.md': 'x' })).toThrow(/ne contient pas de modèle/);
  });

  it('are told of when they replace nothing, with the name that was meant', () => {
    const heard: string[] = [];
    modelesOf({ 'modeles/citation.hbs': 'x', 'modeles/document.hbs': 'x' }, heard);
    expect(heard).toEqual([
      '« modeles/citation.hbs » ne remplace aucun modèle du programme. Vouliez-vous dire « citations » ?',
      expect.stringContaining('« modeles/document.hbs » ne remplace aucun modèle'),
    ]);
    heard.length = 0;
    modelesOf({ 'modeles/entete.hbs': 'x', 'modeles/communique/document.hbs': '{{>  entete }}' }, heard);
    expect(heard).toEqual([]);
  });
});

describe('a mistake in a template', () => {
  it.each([
    [
      '<main>\n  {{titree}}',
      'modeles/communique/document.hbs:2:5 : il n’y a pas de « titree » ici. Vouliez-vous dire « titre » ?',
    ],
    ['{{mention.nom}}', '« nom » est cherché dans une valeur qui n’a pas de parties.'],
    ['{{#each parties}}{{nimporte}}{{/each}}', ':1:20 : il n’y a pas de « nimporte » ici.'],
    ['{{phrasee titre}}', 'le mot « phrasee » n’existe pas. Vouliez-vous dire « phrase » ?'],
    ['{{log "x"}}', 'le mot « log » n’existe pas.'],
    ['{{> citation}}', 'la partie « citation » n’existe pas. Vouliez-vous dire « citations » ?'],
    ['<p>\n{{#if titre}}</p>', 'modeles/communique/document.hbs:2'],
    ['{{#if titre}}{{/each}}', 'n’est pas fermé par le même mot'],
    ['{{phrase mention}}', 'a reçu une valeur d’une autre sorte'],
  ])('%s is told with its place', async (template, why) => {
    expect(await told(template)).toContain(why);
  });

  it('is told at the part in which it stands', async () => {
    expect(await told('<main>{{> entete}}</main>', { 'modeles/entete.hbs': '\n\n {{absent}}' })).toContain(
      'modeles/entete.hbs:3:4 : il n’y a pas de « absent » ici.',
    );
  });
});

describe('a hostile template', () => {
  it.each([
    '{{constructor}}',
    '{{this.constructor.constructor "return process"}}',
    '{{#with (lookup titre "constructor")}}{{.}}{{/with}}',
    '{{lookup (lookup this "__proto__") "constructor"}}',
    '{{__proto__}}',
    '{{#with this as |o|}}{{o.__defineGetter__}}{{/with}}',
    '{{titre.sub.apply}}',
  ])('finds nothing of the program: %s', async (template) => {
    const message = await told(`<main>${template}</main>`);
    if (message !== '') return;
    const page = await pageWith({ 'modeles/communique/document.hbs': `<main>${template}</main>` });
    expect(page).not.toMatch(/function|native code|\[object/);
  });

  it.each([
    ['<script>alert(1)</script>', '<script'],
    ['<meta http-equiv="refresh" content="0;url=https://mal.example">', '<meta'],
    ['<a href="#" onclick="x()">a</a>', 'onclick'],
    ['<a href="javascript:alert(1)">a</a>', 'javascript:'],
    ['<a href=" java\tscript:alert(1)">a</a>', 'script:'],
    ['<img src="https://mal.example/x.png" alt="">', 'https://mal.example'],
    ['<iframe src="x"></iframe>', '<iframe'],
    ['<link rel="preconnect" href="//mal.example">', '<link'],
    ['<base href="https://mal.example/">', '<base'],
    ['<form action="https://mal.example"></form>', '<form'],
    ['<svg><script>1</script></svg>', '<script'],
    ['</style><style>@import "x"</style>', '<style'],
    ['<scr{{#if titre}}ipt{{/if}}>1', '<script'],
  ])('can make nothing that runs or asks: %s', async (html, what) => {
    const message = await told(`<main>${html}</main>`);
    expect(message).toContain(what);
    expect(message).toContain('n’a pas sa place dans un modèle');
  });

  it('is told where it stands, though the program’s own templates have the same letters', async () => {
    expect(await told('<main>\n<img src="x" alt=""></main>')).toMatch(/^modeles\/communique\/document\.hbs:2:/);
  });

  it('writes nothing to the terminal', async () => {
    // Of one property, Handlebars would tell once.
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await told('{{#with "s" as |s|}}{{#with (lookup s.anchor "constructor")}}{{this}}{{/with}}{{/with}}');
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });

  it('ends', async () => {
    expect(await told('{{> document}}')).toContain('se répète sans fin');
    // Eight loops in each other over the letters of the alphabet would write for centuries.
    const deep = (depth: number): string =>
      depth === 0 ? 'x' : `{{#each @root.parties}}{{#each @root.motsCles}}${deep(depth - 1)}{{/each}}{{/each}}`;
    expect(await told(deep(40))).toContain('se répète sans fin');
    expect(await told('x'.repeat(300_000))).toContain('est trop long');
  }, 60_000);

  it('can’t undo the policy of its page', async () => {
    const page = await pageWith({ 'modeles/communique/document.hbs': '<main>{{{titre}}}</main>' });
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
    expect(page).toContain("default-src 'none'");
  });
});
