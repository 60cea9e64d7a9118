/** A file that a page shows: a font, a picture. */
export interface Asset {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a page writes to name an asset. */
export type AddressOf = (asset: Asset) => string;

/** The asset itself as an address: a page that needs nothing else. */
export const wholeAsset: AddressOf = (asset) => {
  const known = written.get(asset.bytes);
  if (known?.startsWith(`data:${asset.mediaType};`)) return known;
  const address = `data:${asset.mediaType};base64,${Buffer.from(asset.bytes).toString('base64')}`;
  written.set(asset.bytes, address);
  return address;
};

// The fonts of the program are written into every page, and their bytes never change.
const written = new WeakMap<Uint8Array, string>();
