import { Buffer } from 'node:buffer';
import { type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { decodeStream } from '../../read/streams.ts';
import { at } from '../../read/values.ts';

/** One property of the metadata: `pdfuaid:part`, its namespace and its plain text. */
export interface XmpProperty {
  readonly prefix: string;
  readonly name: string;
  readonly namespace: string;
  readonly text: string;
}

/** The metadata of a file. */
export interface Xmp {
  readonly raw: string;
  /** Attributes of the packet header: `bytes`, `encoding`. */
  readonly header: string;
  /** Whether the bytes are text in UTF-8. */
  readonly isUtf8: boolean;
  /** The namespace that a prefix stands for. */
  namespaceOf(prefix: string): string | undefined;
  /** The properties of that namespace, in any prefix. */
  property(namespace: string, name: string): XmpProperty | undefined;
}

/** The metadata stream of the catalogue, if there is one. */
export function readXmp(catalog: PDFDict): Xmp | undefined {
  const stream = at(catalog, 'Metadata');
  if (!(stream instanceof PDFRawStream)) return undefined;
  const bytes = decodeStream(stream) ?? new Uint8Array();
  const raw = Buffer.from(bytes).toString('utf8');
  const namespaces = new Map(
    [...raw.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)].map(([, prefix = '', uri = '']) => [prefix, uri]),
  );
  const prefixesOf = (namespace: string): readonly string[] =>
    [...namespaces].flatMap(([prefix, uri]) => (uri === namespace ? [prefix] : []));
  return {
    raw,
    header: /<\?xpacket\s+begin=([^?]*)\?>/.exec(raw)?.[1] ?? '',
    isUtf8: !raw.includes('\uFFFD') || Buffer.from(bytes).includes(Buffer.from('\uFFFD')),
    namespaceOf: (prefix) => namespaces.get(prefix),
    property(namespace, name) {
      for (const prefix of prefixesOf(namespace)) {
        const text = elementText(raw, `${prefix}:${name}`) ?? attributeText(raw, `${prefix}:${name}`);
        if (text !== undefined) return { prefix, name, namespace, text };
      }
      return undefined;
    },
  };
}

const START_TAG = /<([\w.-]+:[\w.-]+)(?:\s[^<>]*)?>/g;
const ATTRIBUTE = /\s([\w.-]+:[\w.-]+)=(?:"([^"]*)"|'([^']*)')/g;

function elementText(xml: string, tag: string): string | undefined {
  const start = [...xml.matchAll(START_TAG)].find(([, name]) => name === tag);
  if (start === undefined) return undefined;
  if (start[0].endsWith('/>')) return '';
  const from = start.index + start[0].length;
  const end = xml.indexOf(`</${tag}`, from);
  return end < 0 ? undefined : plainText(xml.slice(from, end));
}

function attributeText(xml: string, attribute: string): string | undefined {
  const found = [...xml.matchAll(ATTRIBUTE)].find(([, name]) => name === attribute);
  return found === undefined ? undefined : plainText(found[2] ?? found[3] ?? '');
}

function plainText(xml: string): string {
  return xml
    .replace(/<[^<>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}
