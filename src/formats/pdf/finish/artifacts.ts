import { type PDFContext, type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { type Operation, operationsOf } from '../read/operations.ts';
import { decodeStream } from '../read/streams.ts';
import { dictAt, nameAt, oneOrMany, at as valueAt } from '../read/values.ts';

/**
 * Marks as artifact all that is painted outside the tagged content: borders, backgrounds, page headers. Nobody who listens to the
 * document should hear them, and a painting that is neither content nor artifact is a fault (ISO 14289-1, 7.1).
 */
export function markArtifacts(document: PDFDocument): void {
  const work: Work = { context: document.context, done: new Set(), tagged: new Map() };
  for (const page of document.getPages()) {
    const streams = oneOrMany(valueAt(page.node, 'Contents')).filter((stream) => stream instanceof PDFRawStream);
    const marked = withArtifacts(joined(streams), page.node.Resources(), work);
    if (marked === undefined) continue;
    const [only, another] = streams;
    const ref = page.node.get(PDFName.of('Contents'));
    // In its old place, so that no number of an object changes.
    if (only !== undefined && another === undefined && ref instanceof PDFRef) {
      document.context.assign(ref, packed(marked, only.dict, document.context));
    } else {
      page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(marked)));
    }
  }
}

interface Work {
  readonly context: PDFContext;
  /** The forms that were seen to: one may be painted many times. */
  readonly done: Set<PDFRef>;
  /** Whether a form holds tagged content, itself or in a form that it paints. */
  readonly tagged: Map<PDFRef, boolean>;
}

function joined(streams: readonly PDFRawStream[]): Uint8Array {
  const parts = streams.map((stream) => decodeStream(stream) ?? new Uint8Array());
  return parts.length === 1 && parts[0] !== undefined
    ? parts[0]
    : Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

/** The stream with new content under its old dictionary. */
function packed(content: Uint8Array, dict: PDFDict, context: PDFContext): PDFRawStream {
  const bytes = zlibSync(content, { level: 6 });
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.delete(PDFName.of('DecodeParms'));
  dict.set(PDFName.of('Length'), context.obj(bytes.length));
  return PDFRawStream.of(dict, bytes);
}

/** The same content with its artifacts marked, or `undefined` if there are none. */
function withArtifacts(content: Uint8Array, resources: PDFDict | undefined, work: Work): Uint8Array | undefined {
  const insertions: Insertion[] = [];
  const marker = new Marker(insertions);
  for (const operation of operationsOf(content)) {
    const form = operation.name === 'Do' ? paintedForm(operation, resources, work) : undefined;
    if (form === undefined || !holdsTagged(form, work)) marker.read(operation);
    else {
      // What is content inside the form must not stand inside an artifact: the form is seen to instead.
      marker.close(operation.start);
      finishForm(form, resources, work);
    }
  }
  marker.close(content.length);
  return insertions.length === 0 ? undefined : insert(content, insertions);
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Begins a path, whose painting comes later: nothing may stand between. */
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
/** Paints, or shows text. */
const PAINT = new Set('f F f* B B* b b* s S sh Do BI Tj TJ \' "'.split(' '));
/** What an artifact must not reach across. */
const BORDERS = new Set(['BT', 'ET', 'q', 'Q', 'BMC', 'BDC', 'EMC']);

/** Goes through the operations of a stream and notes where artifacts begin and end. */
class Marker {
  readonly #insertions: Insertion[];
  /** Of each mark that is open, whether what it holds is content or artifact by it or by one around it. */
  readonly #covered: boolean[] = [];
  #isOpen = false;
  #pathStart = -1;

  constructor(insertions: Insertion[]) {
    this.#insertions = insertions;
  }

  read(operation: Operation): void {
    const { name, start } = operation;
    if (BORDERS.has(name)) this.close(start);
    if (name === 'BMC' || name === 'BDC') this.#covered.push(this.#isCovered() || covers(operation));
    else if (name === 'EMC') this.#covered.pop();
    if (this.#isCovered()) return;
    if (PATH.has(name)) {
      if (this.#pathStart < 0) this.#pathStart = start;
      return;
    }
    if (PAINT.has(name)) this.#open(this.#pathStart < 0 ? start : this.#pathStart);
    this.#pathStart = -1;
  }

  close(at: number): void {
    if (!this.#isOpen) return;
    this.#insertions.push({ at, text: 'EMC\n' });
    this.#isOpen = false;
  }

  #isCovered(): boolean {
    return this.#covered.at(-1) === true;
  }

  #open(at: number): void {
    if (this.#isOpen) return;
    this.#insertions.push({ at, text: '/Artifact BMC\n' });
    this.#isOpen = true;
  }
}

/** A mark may also only give the text of what it holds: then that is neither yet. */
function covers({ operands: [tag, properties] }: Operation): boolean {
  return tag === '/Artifact' || typeof properties === 'string' || (properties instanceof Map && properties.has('MCID'));
}

function insert(content: Uint8Array, insertions: readonly Insertion[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { at, text } of insertions) {
    parts.push(content.subarray(from, at));
    // An operation may end the stream without white space after it.
    parts.push(Buffer.from(at === content.length ? `\n${text}` : text));
    from = at;
  }
  parts.push(content.subarray(from));
  return Buffer.concat(parts);
}

function paintedForm({ operands }: Operation, resources: PDFDict | undefined, work: Work): PDFRef | undefined {
  const [name] = operands;
  if (typeof name !== 'string') return undefined;
  const ref = dictAt(resources, 'XObject')?.get(PDFName.of(name.slice(1)));
  const form = ref instanceof PDFRef ? work.context.lookup(ref) : undefined;
  return ref instanceof PDFRef && form instanceof PDFRawStream && nameAt(form.dict, 'Subtype') === 'Form'
    ? ref
    : undefined;
}

function holdsTagged(ref: PDFRef, work: Work): boolean {
  const known = work.tagged.get(ref);
  if (known !== undefined) return known;
  // A form that paints itself ends here.
  work.tagged.set(ref, false);
  const form = work.context.lookup(ref);
  const content = form instanceof PDFRawStream ? decodeStream(form) : undefined;
  const resources = form instanceof PDFRawStream ? dictAt(form.dict, 'Resources') : undefined;
  let holds = false;
  for (const operation of operationsOf(content ?? new Uint8Array())) {
    const [, properties] = operation.operands;
    const inner = operation.name === 'Do' ? paintedForm(operation, resources, work) : undefined;
    holds ||= operation.name === 'BDC' && properties instanceof Map && properties.has('MCID');
    holds ||= inner !== undefined && holdsTagged(inner, work);
    if (holds) break;
  }
  work.tagged.set(ref, holds);
  return holds;
}

function finishForm(ref: PDFRef, above: PDFDict | undefined, work: Work): void {
  if (work.done.has(ref)) return;
  work.done.add(ref);
  const form = work.context.lookup(ref);
  if (!(form instanceof PDFRawStream)) return;
  const marked = withArtifacts(decodeStream(form) ?? new Uint8Array(), dictAt(form.dict, 'Resources') ?? above, work);
  if (marked !== undefined) work.context.assign(ref, packed(marked, form.dict, work.context));
}
