export { findBrowser, howToInstall, lookForBrowser } from './find-browser.ts';
export { installBrowser } from './install-browser.ts';
export { hasMark } from './mark.ts';
export { openBrowser, type PdfBrowser } from './open-browser.ts';
