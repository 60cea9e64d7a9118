import { codeOnly } from './code-only.ts';
import { type Import, importsOf, loadedWith, type Sources } from './imports.ts';

/** What a guard found: how much it looked at, and what breaks its rule. */
export interface Verdict {
  readonly seen: number;
  readonly wrong: readonly string[];
}

/** One rule of the house. */
export type Guard = (sources: Sources) => Verdict;

/** The rooms from the ground up. A room imports from lower floors and from itself, never from its neighbour. */
export const FLOORS: readonly (readonly string[])[] = [
  ['project', 'diagnostics'],
  ['source'],
  ['text', 'registers'],
  ['schema'],
  ['model'],
  ['rules'],
  ['documents'],
  ['formats'],
  ['commands'],
  ['index.ts'],
  ['cli'],
];

/** Packages that stand for one technique each, and the only rooms that know it. */
export const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  'puppeteer-core': ['formats/pdf/browser/', 'formats/pdf/print/'],
  puppeteer: ['formats/pdf/browser/'],
  '@puppeteer/browsers': ['formats/pdf/browser/'],
  '@sparticuz/chromium': ['formats/pdf/browser/'],
  '@cantoo/pdf-lib': ['formats/pdf/'],
  fflate: ['formats/pdf/'],
  pkijs: ['formats/pdf/signature/'],
  asn1js: ['formats/pdf/signature/'],
  handlebars: ['formats/html/'],
  commander: ['cli/'],
  diff: ['commands/validate/'],
  chokidar: ['commands/watch/'],
  'node:http': ['commands/preview/', 'formats/pdf/browser/knock.ts'],
  '@clack/prompts': ['cli/'],
  yaml: ['source/'],
  ajv: ['schema/'],
  'ajv-formats': ['schema/'],
  'markdown-it': ['text/'],
  'markdown-it-footnote': ['text/'],
  'd3-geo': ['formats/html/figures/'],
  'topojson-client': ['registers/territories/'],
};

/** Rooms that are pure: what comes out depends on what goes in, and on nothing else. */
const PURE = ['text/', 'registers/', 'schema/', 'model/', 'rules/', 'documents/'];

/** Packages that must not be loaded by whoever only starts the program, or only checks a contract. */
const HEAVY = {
  start: [
    'yaml',
    'ajv',
    'ajv-formats',
    'markdown-it',
    'handlebars',
    'puppeteer-core',
    '@puppeteer/browsers',
    '@cantoo/pdf-lib',
    'pkijs',
    'asn1js',
    '@clack/prompts',
    'chokidar',
  ],
  validate: ['handlebars', 'puppeteer-core', '@puppeteer/browsers', '@cantoo/pdf-lib', 'pkijs', 'asn1js'],
} as const;

const START = 'cli/main.ts';
const VALIDATE = [START, 'rules/check.ts', 'diagnostics/human.ts', 'diagnostics/json.ts'];

const roomOf = (path: string): string => path.split('/')[0] ?? path;
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

/** Imports go down only. */
export const importsGoDown: Guard = (sources) => {
  const within = importsOf(sources).filter(({ isRelative }) => isRelative);
  const wrong = within.filter(({ from, target }) => {
    const [above, below] = [roomOf(from), roomOf(target)];
    return floorOf(above) < 0 || floorOf(below) < 0 || (above !== below && floorOf(below) >= floorOf(above));
  });
  return { seen: within.length, wrong: wrong.map(shown) };
};

/** Relative imports lead to a file that is there (or is made by the build). */
export const importsExist: Guard = (sources) => {
  const within = importsOf(sources).filter(({ isRelative }) => isRelative);
  const made = /^schema\/compiled\/|\.json$/;
  return {
    seen: within.length,
    wrong: within.filter(({ target }) => !sources.has(target) && !made.test(target)).map(shown),
  };
};

/** A technique is known in its room alone. */
export const packagesStayInTheirRoom: Guard = (sources) => {
  const known = importsOf(sources).filter(({ target }) => Object.hasOwn(ONLY_IN, target));
  const wrong = known.filter(({ from, target }) => !(ONLY_IN[target] ?? []).some((room) => from.startsWith(room)));
  return { seen: known.length, wrong: wrong.map(shown) };
};

/** What is heavy is loaded by those who need it, when they need it. */
export const heavyPackagesWait: Guard = (sources) => {
  const imports = importsOf(sources);
  const atStart = loadedWith([START], imports);
  const atValidate = loadedWith(VALIDATE, imports);
  return {
    seen: Math.min(atStart.files.size, atValidate.files.size),
    wrong: [
      ...HEAVY.start.filter((name) => atStart.packages.has(name)).map((name) => `${START} loads ${name}`),
      ...HEAVY.validate.filter((name) => atValidate.packages.has(name)).map((name) => `validate loads ${name}`),
    ],
  };
};

/** `process` and `console` belong to the terminal. */
export const processStaysInCli: Guard = (sources) => {
  const uses = [
    ...usesOf(sources, /(?<![\w$.#])(?:process|console)\b(?=\s*(?:\?\.|[.[,;)]))/g),
    ...usesOf(sources, /(?<![\w$.#])globalThis\b/g),
    ...importsOf(sources)
      .filter(({ target }) => ['node:process', 'node:console', 'process', 'console'].includes(target))
      .map(({ from, specifier }) => ({ from, what: specifier })),
  ];
  return { seen: uses.length, wrong: uses.filter(({ from }) => roomOf(from) !== 'cli').map(told) };
};

/**
 * Where contracts are checked, patterns name letters by their ranges. V8 takes about a millisecond to compile each pattern with
 * « any letter of Unicode » in it, and there are hundreds: that was a third of the time of a check.
 */
export const patternsCompileFast: Guard = (sources) => {
  const checked = [...sources].filter(([path]) => /^(?:text|registers|rules)\//.test(path));
  const lines = checked.flatMap(([from, text]) => text.split('\n').map((line) => ({ from, what: line.trim() })));
  const letters = lines.filter(({ what }) => /[À-ÿ]-[À-ž]/u.test(what) || what.includes('p{L}'));
  return { seen: letters.length, wrong: letters.filter(({ what }) => /\\p\{L\}/i.test(what)).map(told) };
};

/**
 * Weak tables hold no contract: V8 lets go of what stands in one only when it clears all memory, and of hundreds of contracts each would
 * be carried along until then (`src/rules/once-for.ts`).
 */
export const contractsAreLetGo: Guard = (sources) => {
  const checked = new Map([...sources].filter(([path]) => /^(?:model|rules)\//.test(path)));
  return { seen: checked.size, wrong: usesOf(checked, /\bnew\s+Weak(?:Map|Set)\b/g).map(told) };
};

/** No clock, no chance, no file and no network where a contract is read, judged and put into words. */
export const pureRoomsArePure: Guard = (sources) => {
  const pure = new Map([...sources].filter(([path]) => PURE.some((room) => path.startsWith(room))));
  const uses = usesOf(
    pure,
    /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\())|(?<![\w$.])Date\s*\(|\bMath\s*\.\s*random\b|\bperformance\s*\.|(?<![\w$.])(?:fetch|setTimeout|setInterval|crypto)\b/g,
  );
  // Dates are read as UTC: the place of the machine is no input either.
  const local = usesOf(pure, /\.(?:getFullYear|getMonth|getDate|getDay|getHours|toLocale\w*String)\s*\(/g);
  const builtins = importsOf(pure).filter(({ target }) => target.startsWith('node:'));
  return { seen: pure.size, wrong: [...uses, ...local].map(told).concat(builtins.map(shown)) };
};

/** Names say what a file holds; only rules are default exports. */
export const namesSayWhatTheyHold: Guard = (sources) => {
  const paths = [...sources.keys()];
  const isNamed = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.generated|\.d)?\.(?:ts|js)$/;
  const isEmpty = /(?:^|\/)(?:utils?|helpers?|misc|managers?|common)(?:\/|\.ts$)/;
  const defaults = usesOf(sources, /\bexport\s+default\b/g).filter(({ from }) => !/^rules\/|\.d\.ts$/.test(from));
  return {
    seen: paths.length,
    wrong: [...paths.filter((path) => !isNamed.test(path) || isEmpty.test(path)), ...defaults.map(told)],
  };
};

interface Use {
  readonly from: string;
  readonly what: string;
}

function usesOf(sources: Sources, what: RegExp): readonly Use[] {
  return [...sources].flatMap(([from, text]) =>
    [...codeOnly(text).matchAll(what)].map((found) => ({ from, what: found[0].trim() })),
  );
}

const shown = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;
const told = ({ from, what }: Use): string => `${from} uses ${what}`;
