import handlebars from 'handlebars';

/** A name that a template reads. */
export interface ReadName {
  /** The lists and groups in which it is read, from the outside in. */
  readonly scope: readonly string[];
  readonly name: string;
  /** How the template writes it: « {{phrase titre}} »; absent where it only hands it to a part. */
  readonly written: string | undefined;
}

/** What a node of Handlebars' tree may hold, as far as names are concerned. */
interface Node {
  readonly type: string;
  readonly path?: Node;
  readonly original?: unknown;
  readonly parts?: readonly string[];
  readonly depth?: number;
  readonly data?: boolean;
  readonly name?: Node;
  readonly params?: readonly Node[];
  readonly hash?: { readonly pairs: readonly { readonly value: Node }[] };
  readonly program?: Node;
  readonly inverse?: Node;
  readonly body?: readonly Node[];
}

/** Of several ways in which a name is written, the one that tells most. */
const WAYS = ['word', 'block', 'bare', 'condition', 'handed'] as const;
type Way = (typeof WAYS)[number];

/**
 * The names that a template reads, in the order in which it does, and the parts that it calls.
 * @param words those that it may use besides Handlebars' own
 */
export function readTemplate(
  text: string,
  words: readonly string[],
): { readonly names: readonly ReadName[]; readonly parts: readonly string[] } {
  const found = new Map<string, ReadName & { readonly way: Way }>();
  const parts = new Set<string>();

  const note = (
    node: Node | undefined,
    scope: readonly string[],
    way: Way,
    written?: (name: string) => string,
  ): void => {
    if (node?.type !== 'PathExpression' || node.data === true || node.parts === undefined) return;
    const name = node.parts.join('.');
    if (name === '') return;
    const at = named(scope.slice(0, scope.length - (node.depth ?? 0)));
    const key = [...at, name].join(' ');
    const known = found.get(key);
    if (known !== undefined && WAYS.indexOf(known.way) <= WAYS.indexOf(way)) return;
    found.set(key, { scope: at, name, way, written: written?.(name) });
  };

  /** What a call, a condition or a bare name reads. */
  const noteRead = (node: Node, scope: readonly string[]): void => {
    if (node.type === 'PartialStatement' && typeof node.name?.original === 'string') parts.add(node.name.original);
    const called = calledBy(node);
    const [first, ...others] = node.params ?? [];
    if (node.type === 'BlockStatement') note(first, scope, 'condition', (name) => `{{#${called} ${name}}}`);
    else if (words.includes(called)) note(first, scope, 'word', (name) => `{{${called} ${name}}}`);
    else if (node.type === 'MustacheStatement' && first === undefined)
      note(node.path, scope, 'bare', (name) => `{{${name}}}`);
    else note(first, scope, 'handed');
    for (const one of [...others, ...hashOf(node)]) note(one, scope, 'handed');
  };

  const walk = (node: Node | undefined, scope: readonly string[]): void => {
    if (node === undefined) return;
    for (const inner of node.body ?? []) walk(inner, scope);
    if (isEntered(node)) {
      const [held] = node.params ?? [];
      note(held, scope, 'block', (name) => `{{#${calledBy(node)} ${name}}}`);
      walk(node.program, [...scope, held?.parts?.join('.') ?? '']);
    } else {
      noteRead(node, scope);
      for (const inner of callsIn(node)) walk(inner, scope);
      walk(node.program, scope);
    }
    walk(node.inverse, scope);
  };
  walk(handlebars.parse(text) as unknown as Node, []);
  return { names: [...found.values()], parts: [...parts].sort() };
}

function calledBy({ path }: Node): string {
  return typeof path?.original === 'string' ? path.original : '';
}

/** The calls between parentheses in a call: « {{> (lookup . 'kind')}} ». */
function callsIn({ name, path, params = [], ...node }: Node): readonly Node[] {
  return [name, path, ...params, ...hashOf(node)].flatMap((inner) => (inner?.type === 'SubExpression' ? [inner] : []));
}

function hashOf({ hash }: Pick<Node, 'hash'>): readonly Node[] {
  return (hash?.pairs ?? []).map(({ value }) => value);
}

/** Whether what stands inside reads the names of what is held, not those around. */
function isEntered(node: Node): boolean {
  return node.type === 'BlockStatement' && ['each', 'with'].includes(calledBy(node));
}

/** `{{#each this}}` goes into a list that has no name of its own. */
function named(scope: readonly string[]): readonly string[] {
  return scope.filter((name) => name !== '');
}
