import type { PDFDict } from '@cantoo/pdf-lib';
import type { Operand, Operation } from '../../read/operations.ts';
import { dictAt, numberAt, textAt } from '../../read/values.ts';
import type { Structure } from './structure.ts';

/** A stretch of content between `BMC` or `BDC` and its `EMC`. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly parent: Mark | undefined;
  /** The structure element that this very stretch belongs to. */
  readonly element: PDFDict | undefined;
  /** Whether it or a stretch around it belongs to an element. */
  readonly isTagged: boolean;
  /** Whether it or a stretch around it is an artifact. */
  readonly isArtifact: boolean;
  /** Whether it or a stretch around it gives the text that is meant. */
  readonly hasActualText: boolean;
  /** The language in which it is written, by itself, a stretch around it, or its element. */
  readonly lang: string | undefined;
  /** A text of its property list: `Lang`, `Alt`, `ActualText`, `E`. */
  text(key: string): string | undefined;
}

/** What a mark is read against. */
export interface MarkScope {
  readonly resources: PDFDict | undefined;
  readonly structure: Structure;
  /** Under which number the page or form stands in the parent tree. */
  readonly structParents: number | undefined;
}

/** The mark that an operation `BMC` or `BDC` begins. */
export function readMark({ operands }: Operation, parent: Mark | undefined, scope: MarkScope): Mark {
  const [tag, properties] = operands;
  const read = propertiesOf(properties, scope.resources);
  const mcid = read.number('MCID');
  const element = mcid === undefined ? undefined : scope.structure.elementOfContent(scope.structParents, mcid);
  const name = typeof tag === 'string' ? tag.slice(1) : '';
  return {
    tag: name,
    mcid,
    parent,
    element,
    isTagged: element !== undefined || parent?.isTagged === true,
    isArtifact: name === 'Artifact' || parent?.isArtifact === true,
    hasActualText: read.text('ActualText') !== undefined || parent?.hasActualText === true,
    lang: read.text('Lang') ?? scope.structure.known(element)?.lang ?? parent?.lang,
    text: read.text,
  };
}

interface Properties {
  number(key: string): number | undefined;
  text(key: string): string | undefined;
}

const NONE: Properties = { number: () => undefined, text: () => undefined };

function propertiesOf(operand: Operand | undefined, resources: PDFDict | undefined): Properties {
  if (typeof operand === 'string') {
    const list = dictAt(dictAt(resources, 'Properties'), operand.slice(1));
    return { number: (key) => numberAt(list, key), text: (key) => textAt(list, key) };
  }
  if (!(operand instanceof Map)) return NONE;
  const inline = operand;
  return {
    number: (key) => {
      const value = inline.get(key);
      return typeof value === 'number' ? value : undefined;
    },
    text: (key) => {
      const value = inline.get(key);
      return value instanceof Uint8Array ? decodeText(value) : undefined;
    },
  };
}

/** A text string of PDF: UTF-16 with its mark, UTF-8 with its mark, or one byte a character. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return new TextDecoder('latin1').decode(bytes);
}
