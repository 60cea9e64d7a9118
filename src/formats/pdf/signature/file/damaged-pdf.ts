/** What is wrong with a file; for us, since the reader of a message is told only that the file is damaged. */
export class DamagedPdf extends Error {}
