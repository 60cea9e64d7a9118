/** Messages that no test provokes, each with the reason. */
export const OWED: Readonly<Record<string, string>> = {};
