/** Thrown where the plain reader is not sure of what `yaml` would read. It never leaves {@link readPlain}. */
export const UNSURE: Error = new Error('not plain YAML');
UNSURE.stack = '';
