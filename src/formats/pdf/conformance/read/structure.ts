import { PDFArray, type PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { numberTree } from '../../read/trees.ts';
import { at, dictAt, dictOf, nameAt, oneOrMany, textAt, type Value } from '../../read/values.ts';
import { type RoleMap, readRoleMap } from './role-map.ts';

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
  const top: StructElement[] = [];
  const waiting: Kid[] = root === undefined ? [] : kidsOf(root, undefined);
  for (let kid = waiting.pop(); kid !== undefined; kid = waiting.pop()) {
    const { parent } = kid;
    const dict = elementOrContent(kid);
    // An element that is met again is a loop, or has two parents: it stays where it was first.
    if (dict === undefined || byDict.has(dict)) continue;
    const element = newElement(dict, kid, roles);
    byDict.set(dict, element);
    (parent?.children ?? top).push(element);
    waiting.push(...kidsOf(dict, element));
  }
  return {
    root,
    roles,
    top,
    elements: [...byDict.values()],
    ...parentLookups(root),
    known: (dict) => knownAs(dict, byDict),
  };
}

function knownAs(dict: PDFDict | undefined, byDict: ReadonlyMap<PDFDict, Growing>): StructElement | undefined {
  return dict === undefined ? undefined : byDict.get(dict);
}

interface Kid {
  readonly value: Value;
  readonly ref: PDFRef | undefined;
  readonly parent: Growing | undefined;
}

/** Notes content and objects on the element that holds them; what else there is, is an element. */
function elementOrContent({ value, parent }: Kid): PDFDict | undefined {
  const dict = dictOf(value);
  const kind = nameAt(dict, 'Type');
  const isContent = dict === undefined ? value instanceof PDFNumber : kind === 'MCR' || isNameless(dict, kind);
  if (isContent && parent !== undefined) parent.contentCount += 1;
  if (kind === 'OBJR') {
    const object = dictAt(dict, 'Obj');
    if (object !== undefined) parent?.objects.push(object);
  }
  return isContent || kind === 'OBJR' ? undefined : dict;
}

const isNameless = (dict: PDFDict, kind: string | undefined): boolean =>
  kind === undefined && nameAt(dict, 'S') === undefined;

function newElement(dict: PDFDict, { ref, parent }: Kid, roles: RoleMap): Growing {
  const type = nameAt(dict, 'S') ?? '';
  const lang = textAt(dict, 'Lang') ?? parent?.lang;
  return {
    dict,
    ref,
    type,
    standard: roles.standardOf(type),
    parent,
    children: [],
    objects: [],
    contentCount: 0,
    lang,
  };
}

/** The kids of a holder, the first last: they wait on a stack. */
function kidsOf(holder: PDFDict, parent: Growing | undefined): Kid[] {
  const raw = rawKids(holder);
  return oneOrMany(at(holder, 'K'))
    .map((value, index) => ({ value, ref: raw[index], parent }))
    .reverse();
}

function parentLookups(root: PDFDict | undefined): Pick<Structure, 'elementOfContent' | 'elementOfObject'> {
  const parents = numberTree(dictAt(root, 'ParentTree'));
  const lists = new Map<number, readonly Value[]>();
  return {
    elementOfContent(structParents, mcid) {
      if (structParents === undefined) return undefined;
      const list = lists.get(structParents) ?? oneOrMany(parents.get(structParents));
      lists.set(structParents, list);
      return dictOf(list[mcid]);
    },
    elementOfObject(structParent) {
      return structParent === undefined ? undefined : dictOf(parents.get(structParent));
    },
  };
}

function rawKids(holder: PDFDict): readonly (PDFRef | undefined)[] {
  const own = holder.get(PDFName.of('K'));
  const kids = at(holder, 'K');
  const items = kids instanceof PDFArray ? kids.asArray() : [own];
  return items.map((item) => (item instanceof PDFRef ? item : undefined));
}
