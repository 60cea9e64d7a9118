export type { Attachment } from './attachments/attach.ts';
export { type Carried, MAKING_FILE, readCarried } from './attachments/carried.ts';
export { packFiles } from './attachments/pack.ts';
export { findBrowser, howToInstall, lookForBrowser } from './browser/find-browser.ts';
export { installBrowser } from './browser/install-browser.ts';
export { openBrowser, type PdfBrowser } from './browser/open-browser.ts';
export { hasMark } from './finish/mark.ts';
export { compareWithPage, provePdf } from './proof/prove.ts';
