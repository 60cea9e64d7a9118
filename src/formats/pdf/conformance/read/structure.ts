import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { type RoleMap, readRoleMap } from './role-map.ts';
import { numberTree } from './trees.ts';
import { at, dictAt, dictOf, nameAt, oneOrMany, textAt, type Value } from './values.ts';

/** One element of the tagged structure. */
export interface StructElement {
  readonly dict: PDFDict;
  readonly ref: PDFRef | undefined;
  /** Its type as it is written. */
  readonly type: string;
  /** The standard type that it stands for, if there is one. */
  readonly standard: string | undefined;
  readonly parent: StructElement | undefined;
  readonly children: readonly StructElement[];
  /** The annotations and other objects that it holds. */
  readonly objects: readonly PDFDict[];
  /** How many sequences of page content it holds. */
  readonly contentCount: number;
  /** The language in which it is written: its own, or the nearest one above it. */
  readonly lang: string | undefined;
}

/** The tagged structure of a file. */
export interface Structure {
  readonly root: PDFDict | undefined;
  readonly roles: RoleMap;
  /** The types of the elements at the top. */
  readonly top: readonly StructElement[];
  /** All elements, a parent before its children, in reading order. */
  readonly elements: readonly StructElement[];
  /** The element to which the content `mcid` of a page or stream belongs. */
  elementOfContent(structParents: number | undefined, mcid: number): PDFDict | undefined;
  /** The element that holds an annotation. */
  elementOfObject(structParent: number | undefined): PDFDict | undefined;
  /** What was read of that element, if it can be reached from the root. */
  known(dict: PDFDict | undefined): StructElement | undefined;
}

interface Growing extends StructElement {
  readonly children: StructElement[];
  readonly objects: PDFDict[];
  contentCount: number;
}

/** Reads the whole structure, once, without recursion: a hostile file nests as deep as it likes. */
export function readStructure(catalog: PDFDict): Structure {
  const root = dictAt(catalog, 'StructTreeRoot');
  const roles = readRoleMap(dictAt(root, 'RoleMap'));
  const byDict = new Map<PDFDict, Growing>();
  const elements: StructElement[] = [];
  const top: StructElement[] = [];
  const waiting: { readonly value: Value; readonly ref: PDFRef | undefined; readonly parent: Growing | undefined }[] =
    [];
  const wait = (holder: PDFDict, parent: Growing | undefined): void => {
    const raw = rawKids(holder);
    for (const [index, value] of [...oneOrMany(at(holder, 'K')).entries()].reverse()) {
      waiting.push({ value, ref: raw[index], parent });
    }
  };
  if (root !== undefined) wait(root, undefined);
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { value, ref, parent } = item;
    const dict = dictOf(value);
    if (dict === undefined) {
      if (value instanceof PDFNumber && parent !== undefined) parent.contentCount += 1;
      continue;
    }
    const kind = nameAt(dict, 'Type');
    if (kind === 'MCR' || (kind === undefined && nameAt(dict, 'S') === undefined)) {
      if (parent !== undefined) parent.contentCount += 1;
    } else if (kind === 'OBJR') {
      const object = dictAt(dict, 'Obj');
      if (parent !== undefined && object !== undefined) parent.objects.push(object);
    } else if (!byDict.has(dict)) {
      const type = nameAt(dict, 'S') ?? '';
      const lang = textAt(dict, 'Lang') ?? parent?.lang;
      const standard = roles.standardOf(type);
      const element: Growing = { dict, ref, type, standard, parent, children: [], objects: [], contentCount: 0, lang };
      byDict.set(dict, element);
      elements.push(element);
      if (parent === undefined) top.push(element);
      else parent.children.push(element);
      wait(dict, element);
    }
  }
  const parents = numberTree(dictAt(root, 'ParentTree'));
  const lists = new Map<number, readonly Value[]>();
  return {
    root,
    roles,
    top,
    elements,
    elementOfContent(structParents, mcid) {
      if (structParents === undefined) return undefined;
      const list = lists.get(structParents) ?? oneOrMany(parents.get(structParents));
      lists.set(structParents, list);
      return dictOf(list[mcid]);
    },
    elementOfObject(structParent) {
      const value = structParent === undefined ? undefined : parents.get(structParent);
      return value instanceof PDFDict ? value : undefined;
    },
    known: (dict) => (dict === undefined ? undefined : byDict.get(dict)),
  };
}

function rawKids(holder: PDFDict): readonly (PDFRef | undefined)[] {
  const own = holder.get(PDFName.of('K'));
  const kids = at(holder, 'K');
  const items = kids instanceof PDFArray ? kids.asArray() : [own];
  return items.map((item) => (item instanceof PDFRef ? item : undefined));
}
