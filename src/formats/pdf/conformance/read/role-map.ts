import { type PDFDict, PDFName } from '@cantoo/pdf-lib';

/** The structure types that ISO 32000-1, 14.8.4 defines. */
const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** What the structure types of a file stand for. */
export interface RoleMap {
  /** The standard type for `type`: itself, or what the map makes of it step by step. */
  standardOf(type: string): string | undefined;
  /** Whether the map leads from `type` back to a type it has already passed. */
  isCircular(type: string): boolean;
  /** Whether the map gives another meaning to a standard type. */
  isRemapped(type: string): boolean;
}

/** Reads the RoleMap of a structure tree. */
export function readRoleMap(dict: PDFDict | undefined): RoleMap {
  const map = new Map<string, string>();
  for (const [from, to] of dict?.entries() ?? []) {
    const target = dict?.lookup(from) ?? to;
    if (target instanceof PDFName) map.set(from.decodeText(), target.decodeText());
  }
  const walk = (type: string): { readonly standard: string | undefined; readonly isCircular: boolean } => {
    const passed = new Set<string>();
    for (let at: string | undefined = type; at !== undefined; at = map.get(at)) {
      if (STANDARD_TYPES.has(at)) return { standard: at, isCircular: false };
      if (passed.has(at)) return { standard: undefined, isCircular: true };
      passed.add(at);
    }
    return { standard: undefined, isCircular: false };
  };
  return {
    standardOf: (type) => walk(type).standard,
    isCircular: (type) => {
      const passed = new Set<string>();
      for (let at = map.get(type); at !== undefined; at = map.get(at)) {
        if (at === type || passed.has(at)) return true;
        passed.add(at);
      }
      return false;
    },
    isRemapped: (type) => STANDARD_TYPES.has(type) && map.has(type) && map.get(type) !== type,
  };
}
