/** The reader ended the program at a question, as Ctrl-C ends it elsewhere. */
export class Interruption extends Error {}
