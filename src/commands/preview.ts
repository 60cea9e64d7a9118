import { randomBytes } from 'node:crypto';
import { isDossierDeTheme } from '../model/couleurs/themes.ts';
import { ETATS, type Etat } from '../model/etat.ts';
import { Failure } from '../project/failure.ts';
import { type Command, defineCommand } from './define.ts';
import { oneContract } from './render/one-contract.ts';

export const preview: Command = defineCommand({
  name: 'preview',
  summary: 'Montre les documents dans un navigateur, et suit chaque changement',
  arguments: '[dossier]',
  options: {
    open: { flags: '--open', describe: 'ouvre la page dans le navigateur ; sans elle, l’adresse est seulement donnée' },
    port: { flags: '--port <nombre>', describe: 'port de cet ordinateur à utiliser (par défaut, un port libre)' },
    etat: {
      flags: '--etat <état>',
      describe: 'montre les documents de cet état (par défaut, celui du contrat)',
      choices: ETATS,
    },
    theme: {
      flags: '--theme <nom|dossier>',
      describe: 'mise en page, comme pour render ; celle d’un dossier à vous est suivie aussi',
    },
    browser: {
      flags: '--browser <chemin|ws://…>',
      describe: 'navigateur qui fait les PDF : un programme de cet ordinateur, ou l’adresse d’un navigateur distant',
    },
  },
  examples: [
    ['preview', 'donne l’adresse d’une page qui montre le contrat du dossier courant'],
    ['preview contrats/valmont --open', 'ouvre cette page dans le navigateur'],
    ['preview --etat arrete', 'montre l’exemplaire à signer et ce qui manque encore'],
  ],

  async run(paths, options, context) {
    const folder = oneContract(paths, context);
    const port = portOf(options.port);
    await refuseUnknownTheme(options.theme);
    const { showContract } = await import('./preview/show-contract.ts');
    const token = randomBytes(18).toString('base64url');
    return showContract({ ...options, folder, port, token, etat: options.etat as Etat | undefined }, context);
  },
});

/** What was typed wrong is told here, not to each page. */
async function refuseUnknownTheme(theme: string | undefined): Promise<void> {
  if (theme === undefined || isDossierDeTheme(theme)) return;
  const { chooseTheme } = await import('../formats/html/themes.ts');
  chooseTheme(theme, undefined);
}

function portOf(typed: string | undefined): number {
  if (typed === undefined) return 0;
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new Failure(
    'usage',
    `« ${typed} » n’est pas un port.`,
    'Un port est un nombre de 1 à 65535, par exemple 8080.',
  );
}
