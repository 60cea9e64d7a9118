import { Failure } from '../project/failure.ts';
import { SHELLS } from './completion/shells.ts';
import { type Command, defineCommand } from './define.ts';

const NAMES: readonly string[] = Object.keys(SHELLS);

export const completion: Command = defineCommand({
  name: 'completion',
  summary: 'Donne à votre terminal de quoi compléter les commandes avec la touche Tab',
  arguments: '<shell>',
  argumentChoices: NAMES,
  options: {},
  examples: [
    ['completion bash >> ~/.bashrc', 'pour bash, celui de la plupart des Linux'],
    ['completion zsh >> ~/.zshrc', 'pour zsh, celui de macOS'],
    ['completion fish > ~/.config/fish/conf.d/clsante.fish', 'pour fish'],
    ['completion powershell >> $PROFILE', 'pour PowerShell, celui de Windows'],
  ],

  async run([name]) {
    const [, script] = Object.entries(SHELLS).find(([known]) => known === name) ?? [];
    if (script !== undefined) return { output: await script(), outcome: 'done' };
    throw new Failure('usage', `La complétion n’est pas faite pour « ${name} ».`, `Au choix : ${NAMES.join(', ')}.`);
  },
});
