import type { Browser } from 'puppeteer-core';
import { Failure } from '../../../project/failure.ts';
import type { FoundBrowser } from './find-browser.ts';
import { nameOf } from './names.ts';

/** The first Chromium that prints what stands in the margins of a page: running heads and page numbers. */
const OLDEST = 131;

/** @throws Failure `document` when a browser is too old for our pages, or none of the family of Chromium */
export async function checkVersion(browser: Pick<Browser, 'version'>, found: FoundBrowser): Promise<void> {
  const version = await browser.version();
  const major = /^(?:Headless)?(?:Chrome|Chromium|Edg|Edge)\/(\d+)/.exec(version)?.[1];
  if (Number(major) >= OLDEST) return;
  const said = version.slice(0, 60);
  throw new Failure(
    'document',
    major === undefined
      ? `Le navigateur « ${nameOf(found)} » dit être « ${said} » : seuls Chrome, Chromium et Edge font ces PDF.`
      : `Le navigateur « ${nameOf(found)} » est trop ancien : c’est la version ${major}, il faut la ${OLDEST} ou une plus récente.`,
    'Mettez ce navigateur à jour, ou désignez-en un autre avec --browser.',
  );
}
