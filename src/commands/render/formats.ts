/** What `render` can make. */
export const FORMATS = ['html', 'pdf'] as const;

/** A format of the documents. */
export type Format = (typeof FORMATS)[number];
