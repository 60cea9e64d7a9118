import { type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { type Operation, operationsOf } from '../../read/operations.ts';
import { decodeStream } from '../../read/streams.ts';
import type { PdfPage } from '../../read/trees.ts';
import { at, dictAt, dictOf, nameAt, numberAt, oneOrMany, type Value } from '../../read/values.ts';
import { type Mark, readMark } from './marks.ts';
import type { Structure } from './structure.ts';

/** Where something stands in the content. */
export interface ContentPlace {
  /** Counted from 1. */
  readonly page: number;
  readonly mark: Mark | undefined;
  readonly resources: PDFDict | undefined;
  /** Whether it is what an annotation looks like, which has its place in the structure by the annotation. */
  readonly isAppearance: boolean;
  /** The form that it stands in, the innermost; absent in what the page itself holds. */
  readonly form?: PDFRawStream;
}

/** What paints: text, a line or surface, a picture, a shading. */
export type Painting = 'texte' | 'tracé' | 'image' | 'dégradé';

/** Text that is shown in one font. */
export interface ShownText {
  readonly font: PDFDict;
  readonly bytes: Uint8Array;
  /** How it is rendered; 3 shows nothing. */
  readonly mode: number;
}

/** Who wants to know what the content holds. All of it is read once, however many want to know. */
export interface ContentWatcher {
  painted?(what: Painting, place: ContentPlace): void;
  marked?(mark: Mark, place: ContentPlace): void;
  shown?(text: ShownText, place: ContentPlace): void;
  /** Every operation but those that move and show text, which are nearly all there are. */
  operation?(operation: Operation, place: ContentPlace): void;
  /** A form or a picture that is painted, each time. */
  placed?(object: PDFRawStream, place: ContentPlace): void;
}

/** What is read: the pages, and what annotations look like. */
export interface ContentSource {
  readonly pages: readonly PdfPage[];
  readonly structure: Structure;
  readonly appearances: readonly { readonly stream: PDFRawStream; readonly page: number }[];
}

/** A page of text has a few thousand operations: this is beyond any document that people made. */
const MAX_OPERATIONS = 50_000_000;
const MAX_FORM_DEPTH = 30;

/**
 * Reads all content once and tells the watchers of it.
 * @returns whether all was read: a file that would take for ever is left in the middle
 */
export function walkContent(source: ContentSource, watchers: readonly ContentWatcher[]): boolean {
  const walker = new Walker(source.structure, watchers);
  for (const page of source.pages) {
    const parts = oneOrMany(at(page.dict, 'Contents')).map(contentOf);
    walker.walk(parts.length === 1 && parts[0] !== undefined ? parts[0] : joined(parts), {
      place: {
        page: page.number,
        mark: undefined,
        resources: dictOf(page.inherited('Resources')),
        isAppearance: false,
      },
      structParents: numberAt(page.dict, 'StructParents'),
      state: START,
      depth: 0,
    });
  }
  for (const { stream, page } of source.appearances) {
    const place = { page, mark: undefined, resources: undefined, isAppearance: true };
    walker.place(stream, { place, structParents: undefined, state: START, depth: 0 });
  }
  return walker.isWhole();
}

function contentOf(stream: Value): Uint8Array {
  return stream instanceof PDFRawStream ? (decodeStream(stream) ?? new Uint8Array()) : new Uint8Array();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

/** What a stream of content is read with. */
interface Frame {
  readonly place: ContentPlace;
  readonly structParents: number | undefined;
  readonly state: TextState;
  readonly depth: number;
}

interface TextState {
  readonly font: PDFDict | undefined;
  readonly mode: number;
}

const START: TextState = { font: undefined, mode: 0 };

const PAINTINGS: ReadonlyMap<string, Painting> = new Map<string, Painting>([
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'].map((name) => [name, 'tracé'] as const),
  ...['Tj', 'TJ', "'", '"'].map((name) => [name, 'texte'] as const),
  ['sh', 'dégradé'],
  ['BI', 'image'],
]);

/** Operators that move and show text, and change nothing that anybody looks at. */
const TEXT: ReadonlySet<string> = new Set(['Tj', 'TJ', 'Td', 'TD', 'Tm', 'T*', 'BT', 'ET']);

class Walker {
  readonly #structure: Structure;
  readonly #watchers: readonly ContentWatcher[];
  readonly #onOperation: readonly ContentWatcher[];
  readonly #onPainted: readonly ContentWatcher[];
  readonly #onShown: readonly ContentWatcher[];
  readonly #walked = new Set<string>();
  readonly #numbers = new Map<PDFRawStream, number>();
  readonly #fonts = new Map<PDFDict, Map<string, PDFDict | undefined>>();
  #left = MAX_OPERATIONS;

  constructor(structure: Structure, watchers: readonly ContentWatcher[]) {
    this.#structure = structure;
    this.#watchers = watchers;
    this.#onOperation = watchers.filter(({ operation }) => operation !== undefined);
    this.#onPainted = watchers.filter(({ painted }) => painted !== undefined);
    this.#onShown = watchers.filter(({ shown }) => shown !== undefined);
  }

  isWhole(): boolean {
    return this.#left > 0;
  }

  walk(content: Uint8Array, frame: Frame): void {
    let { place, state } = frame;
    const saved: TextState[] = [];
    for (const operation of operationsOf(content)) {
      this.#left -= 1;
      if (this.#left <= 0) return;
      const { name } = operation;
      if (!TEXT.has(name)) {
        place = this.#marked(operation, place, frame);
        state = this.#saved(operation, state, saved, place);
        for (const watcher of this.#onOperation) watcher.operation?.(operation, place);
      }
      if (name === 'Do' || PAINTINGS.has(name)) this.#paint(operation, { ...frame, place, state });
    }
  }

  #marked(operation: Operation, place: ContentPlace, frame: Frame): ContentPlace {
    if (operation.name === 'EMC') {
      // What was opened around a form is not closed in it.
      return place.mark === frame.place.mark ? place : { ...place, mark: place.mark?.parent };
    }
    if (operation.name !== 'BMC' && operation.name !== 'BDC') return place;
    const { resources } = place;
    const { structParents } = frame;
    const mark = readMark(operation, place.mark, { resources, structParents, structure: this.#structure });
    const inside = { ...place, mark };
    for (const watcher of this.#watchers) watcher.marked?.(mark, inside);
    return inside;
  }

  #saved(operation: Operation, state: TextState, saved: TextState[], place: ContentPlace): TextState {
    if (operation.name === 'Q') return saved.pop() ?? state;
    if (operation.name === 'q') saved.push(state);
    return this.#textState(operation, state, place);
  }

  /** Paints a form or a picture. */
  place(object: PDFRawStream, frame: Frame): void {
    const { place, depth } = frame;
    for (const watcher of this.#watchers) watcher.placed?.(object, place);
    if (nameAt(object.dict, 'Subtype') !== 'Form' && !place.isAppearance) {
      for (const watcher of this.#watchers) watcher.painted?.('image', place);
      return;
    }
    // Once for each way in which what it holds can be judged: forms that paint forms would double their work each time.
    const { mark } = place;
    const way = `${this.#numberOf(object)} ${mark?.isTagged} ${mark?.isArtifact} ${mark?.hasActualText} ${mark?.lang}`;
    if (depth > MAX_FORM_DEPTH || this.#walked.has(way)) return;
    this.#walked.add(way);
    this.walk(contentOf(object), {
      place: { ...place, form: object, resources: dictAt(object.dict, 'Resources') ?? place.resources },
      structParents: numberAt(object.dict, 'StructParents'),
      state: frame.state,
      depth: depth + 1,
    });
  }

  #textState({ name, operands }: Operation, state: TextState, { resources }: ContentPlace): TextState {
    const [first] = operands;
    if (name === 'Tr' && typeof first === 'number') return { ...state, mode: first };
    if (name === 'Tf' && typeof first === 'string') return { ...state, font: this.#font(first.slice(1), resources) };
    if (name !== 'gs' || typeof first !== 'string') return state;
    const font = dictOf(oneOrMany(at(dictAt(dictAt(resources, 'ExtGState'), first.slice(1)), 'Font'))[0]);
    return font === undefined ? state : { ...state, font };
  }

  #font(name: string, resources: PDFDict | undefined): PDFDict | undefined {
    const fonts = dictAt(resources, 'Font');
    if (fonts === undefined) return undefined;
    const known = this.#fonts.get(fonts) ?? new Map<string, PDFDict | undefined>();
    this.#fonts.set(fonts, known);
    if (!known.has(name)) known.set(name, dictAt(fonts, name));
    return known.get(name);
  }

  #paint(operation: Operation, frame: Frame): void {
    const { name, operands } = operation;
    if (name === 'Do') {
      const [object] = operands;
      const stream =
        typeof object === 'string' ? at(dictAt(frame.place.resources, 'XObject'), object.slice(1)) : undefined;
      if (stream instanceof PDFRawStream) this.place(stream, frame);
      return;
    }
    const painting = PAINTINGS.get(name);
    if (painting === undefined) return;
    for (const watcher of this.#onPainted) watcher.painted?.(painting, frame.place);
    if (painting === 'texte') this.#show(operation, frame);
  }

  #show({ operands }: Operation, { place, state: { font, mode } }: Frame): void {
    if (font === undefined) return;
    const last = operands.at(-1);
    for (const bytes of Array.isArray(last) ? last : [last]) {
      if (!(bytes instanceof Uint8Array)) continue;
      for (const watcher of this.#onShown) watcher.shown?.({ font, bytes, mode }, place);
    }
  }

  #numberOf(stream: PDFRawStream): number {
    const number = this.#numbers.get(stream) ?? this.#numbers.size;
    this.#numbers.set(stream, number);
    return number;
  }
}
