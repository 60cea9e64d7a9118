import { escapeHtml } from '../escape.ts';

type Value = string | number | undefined;

/** An element of a drawing. Every value is escaped; numbers keep two decimals; what is `undefined` is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(typeof value === 'number' ? short(value) : value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** A number as drawings need it. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A rectangle. */
export function rect(x: number, y: number, width: number, height: number, css: string, round = 0): string {
  return element('rect', { x, y, width: Math.max(0, width), height, rx: round === 0 ? undefined : round, class: css });
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, css: string): string {
  return element('line', { x1, y1, x2, y2, class: css });
}

/** A disc. */
export function disc(cx: number, cy: number, r: number, css: string): string {
  return element('circle', { cx, cy, r, class: css });
}

/** Things in the hue of an axis. */
export function hued(teinte: number, ...children: readonly string[]): string {
  return element('g', { class: `teinte-${teinte}` }, ...children);
}
