export { type BrowserLookup, findBrowser, howToInstall, lookForBrowser } from './find-browser.ts';
export { type InstallBrowserOptions, type InstalledBrowser, installBrowser } from './install-browser.ts';
export { hasMark } from './mark.ts';
export { type OpenOptions, openBrowser, type PdfBrowser, type PrintOptions } from './open-browser.ts';
