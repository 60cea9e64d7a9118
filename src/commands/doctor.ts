import type { FoundBrowser } from '../formats/pdf/index.ts';
import { Failure } from '../project/failure.ts';
import { type Command, type Context, defineCommand } from './define.ts';

/** Node before this version lacks what the program is written with. */
const OLDEST_NODE = [20, 19] as const;

/** One thing that was looked at, and what to do if it is not as it should be. */
interface Finding {
  readonly label: string;
  readonly found: string;
  readonly isGood: boolean;
  readonly hint?: string;
}

export const doctor: Command = defineCommand({
  name: 'doctor',
  summary: 'Dit ce que le programme trouve sur cet ordinateur, et quoi faire si quelque chose manque',
  arguments: '',
  options: { browser: { flags: '--browser <chemin|ws://…>', describe: 'navigateur à essayer' } },
  examples: [['doctor', 'à lancer quand les PDF ne se font pas']],

  async run(_, options, context) {
    const findings = [node(context), await fonts(), await browser(context, options.browser)];
    const { paint } = context;
    const width = Math.max(...findings.map(({ label }) => label.length));
    const lines = findings.flatMap(({ label, found, isGood, hint }) => [
      `${isGood ? paint.green('✓') : paint.red('✗')} ${label.padEnd(width)}  ${found}`,
      ...(hint === undefined ? [] : [paint.cyan(`  → ${hint}`)]),
    ]);
    const isGood = findings.every((finding) => finding.isGood);
    const end = isGood ? 'Tout est en place.' : 'Il manque quelque chose : suivez les flèches.';
    return { output: `${lines.join('\n')}\n\n${end}\n`, outcome: isGood ? 'done' : 'document' };
  },
});

function node({ machine: { nodeVersion } }: Context): Finding {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const isGood = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const hint = isGood
    ? {}
    : { hint: `Installez Node.js ${OLDEST_NODE.join('.')} ou plus récent : https://nodejs.org/fr` };
  return { label: 'Node.js', found: nodeVersion, isGood, ...hint };
}

async function fonts(): Promise<Finding> {
  const { bundledFonts } = await import('../formats/html/fonts.ts');
  const { families, missing } = bundledFonts();
  if (missing.length === 0) return { label: 'Polices', found: `${families.join(', ')} (fournies)`, isGood: true };
  return {
    label: 'Polices',
    found: `il manque ${missing.join(', ')}`,
    isGood: false,
    hint: 'L’installation est incomplète : recommencez-la.',
  };
}

async function browser(context: Context, asked: string | undefined): Promise<Finding> {
  const { absentBrowser, describeBrowser, howToInstall, lookForBrowser } = await import('../formats/pdf/index.ts');
  const { found, absent } = lookForBrowser(context.machine, { browser: asked });
  const label = 'Navigateur';
  if (found !== undefined) {
    const obstacle = found.kind === 'remote' ? await obstacleTo(found, context) : undefined;
    if (obstacle === undefined) return { label, found: describeBrowser(found), isGood: true };
    return { label, found: obstacle.message, isGood: false, ...(obstacle.hint && { hint: obstacle.hint }) };
  }
  if (absent !== undefined) {
    const { message, hint } = absentBrowser(absent);
    return { label, found: message, isGood: false, hint };
  }
  const hint = howToInstall(context.machine, context.program);
  return { label, found: 'aucun : les documents se font en HTML, pas en PDF', isGood: false, hint };
}

/** What stands between us and a remote browser: whether it is there is only known by calling it. */
async function obstacleTo(found: FoundBrowser, { signal }: Context): Promise<Failure | undefined> {
  const { connectBrowser } = await import('../formats/pdf/index.ts');
  try {
    await (await connectBrowser({ found, signal, startLimit: 10_000 })).close();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
