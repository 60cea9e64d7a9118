import { visible } from '../frame.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '#': '&#35;',
};

/**
 * Text as it may stand in an element or an attribute of XML 1.0. Controls are blanked; what XML can't hold even as an entity
 * (halves of a sign, U+FFFE, U+FFFF) is taken away. Of two `#` the second becomes an entity, for runners of CI obey `##[command]`
 * and `##vso[command]` wherever they stand in a log.
 */
export function xmlText(text: string): string {
  const allowed = visible(text).replace(/[\p{Cs}\ufffe\uffff]/gu, '');
  return allowed.replace(/[&<>"]|(?<=#)#/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A start tag without its brackets: `error line="1" message="…"`. */
export function xmlTag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(String(value))}"`)].join(' ');
}

/** An XML file around its lines, with its last line end. */
export function xmlFile(lines: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join('\n')}\n`;
}
