import { type PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { dictAt, nameAt } from '../read/values.ts';
import { structureElements } from './structure.ts';

/**
 * Types of PDF 2.0 and of browsers that PDF 1.7 does not know, each with the nearest one that it knows (ISO 14289-1, 7.1: an
 * unknown type must lead to a known one). An endnote is no `Note`: that would have to bear an identifier.
 */
const NEAREST: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  FENote: 'Div',
  DocumentFragment: 'Div',
  Title: 'P',
};

/** Says of each type in use that PDF 1.7 does not know what it comes to. */
export function mapRoles(document: PDFDocument): void {
  const root = dictAt(document.catalog, 'StructTreeRoot');
  if (root === undefined) return;
  const roles: PDFDict = dictAt(root, 'RoleMap') ?? document.context.obj({});
  for (const type of new Set([...structureElements(document)].map((element) => nameAt(element, 'S') ?? ''))) {
    const nearest = NEAREST[type];
    if (nearest !== undefined) roles.set(PDFName.of(type), PDFName.of(nearest));
  }
  if (roles.keys().length > 0) root.set(PDFName.of('RoleMap'), roles);
}
