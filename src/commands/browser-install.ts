import { type Command, defineCommand } from './define.ts';

export const browserInstall: Command = defineCommand({
  name: 'browser install',
  summary: 'Apporte sur cet ordinateur le navigateur qui fait les PDF',
  arguments: '',
  options: {},
  examples: [['browser install', 'télécharge Chrome (sans fenêtre) une fois pour toutes']],

  async run(_, __, { machine, program, say }) {
    const { installBrowser } = await import('../formats/pdf/index.ts');
    let told = -1;
    const { executable, build } = await installBrowser(machine, {
      program,
      onProgress(downloaded, total) {
        const tenth = total === 0 ? 0 : Math.floor((downloaded / total) * 10);
        if (tenth > told) say(`Téléchargement : ${tenth * 10} %`);
        told = Math.max(told, tenth);
      },
    });
    return { output: `Le navigateur ${build} est installé : ${executable}\n`, outcome: 'done' };
  },
});
