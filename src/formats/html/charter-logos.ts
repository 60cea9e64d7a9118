import type { Picture, View } from '../../documents/view.ts';

/** What some Views show of logos: those of who signs, on a cover or at the head of a release. */
interface WithLogos extends View {
  readonly logos?: readonly Picture[];
  readonly couverture?: { readonly signataires: readonly { readonly logo: Picture | undefined }[] };
}

/** The logos of the charter that a document shows at its head: without those that it shows for who signs. */
export function charterLogos(view: WithLogos, logos: readonly Picture[]): readonly Picture[] {
  const shown = [...(view.logos ?? []), ...(view.couverture?.signataires ?? []).map(({ logo }) => logo)];
  return logos.filter(({ bytes }) => !shown.some((one) => one !== undefined && isSame(one.bytes, bytes)));
}

function isSame(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, index) => byte === others[index]);
}
