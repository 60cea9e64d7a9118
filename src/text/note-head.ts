/** « [^1]: », which heads a note at the beginning of a line, as the source of a pattern. */
export const NOTE_HEAD: string = / {0,3}\[\^[^\]\n]{1,100}\]:/.source;
