/**
 * The rules of a style sheet for other media than they are, by what they were written for.
 * @type {WeakMap<CSSRule, string>}
 */
const written = new WeakMap();

const STYLE_ID = 'apercu-papier';
/** Beside the sheet, in pixels. */
const TABLE = 24;

/**
 * Shows a document as it prints, on a sheet of its paper, or as it stands on a screen.
 * @param {Document} page
 * @param {boolean} isPaper
 */
export function setPaper(page, isPaper) {
  const sheets = [...page.styleSheets].filter(({ ownerNode }) => ownerNode !== page.getElementById(STYLE_ID));
  const { width, height, margin } = paperOf(sheets);
  // Slides stand on a screen as they print: each takes all of it.
  const onPaper = isPaper && Number.parseFloat(width) <= Number.parseFloat(height);
  for (const sheet of sheets) setMedia(sheet.cssRules, onPaper);
  page.getElementById(STYLE_ID)?.remove();
  page.body.style.zoom = '';
  if (!onPaper) return;
  const style = page.createElement('style');
  style.id = STYLE_ID;
  style.textContent = `
    html { background: #e9e8e4 !important; color-scheme: light; }
    body { position: relative; width: ${width}; min-height: ${height}; margin: ${TABLE}px auto !important; padding: ${margin} !important;
      background: #fff; box-shadow: 0 1px 6px #0003; }
    body > .couverture { margin: calc(-1 * var(--haut)) calc(-1 * var(--cote)) var(--bas) !important; }
    body { --haut: ${margin.split(' ')[0]}; --cote: ${margin.split(' ')[1] ?? margin.split(' ')[0]}; --bas: ${margin.split(' ')[0]}; }
    .filigrane { position: absolute !important; top: 148mm !important; }
    @media (prefers-color-scheme: dark) { html { background: #111215 !important; } }
  `;
  page.head.append(style);
  const room = (page.defaultView?.innerWidth ?? 0) - 2 * TABLE;
  if (page.body.offsetWidth > room) page.body.style.zoom = String(room / page.body.offsetWidth);
}

/**
 * What is for paper holds, what is for a screen does not; or the other way round, as it was written.
 * @param {CSSRuleList} rules
 * @param {boolean} isPaper
 */
function setMedia(rules, isPaper) {
  for (const rule of rules) {
    const { media, cssRules } = partsOf(rule);
    if (media !== undefined) {
      const text = written.get(rule) ?? media.mediaText;
      written.set(rule, text);
      const wanted = isPaper ? forPaper(text) : text;
      if (media.mediaText !== wanted) media.mediaText = wanted;
    }
    // Media stand in layers, and layers in media.
    if (cssRules !== undefined) setMedia(cssRules, isPaper);
  }
}

/**
 * What some rules have; those of a frame are of another window, where `instanceof` knows them not.
 * @param {CSSRule} rule
 */
function partsOf(rule) {
  return /** @type {Partial<CSSMediaRule>} */ (rule);
}

/** @param {string} media */
function forPaper(media) {
  const parts = media.split(',');
  if (parts.some((part) => /\bprint\b/.test(part) && !/\bnot print\b/.test(part))) return 'all';
  return parts.every((part) => /\bscreen\b|\bnot print\b/.test(part)) ? 'not all' : media;
}

const A4 = { width: '210mm', height: '297mm', margin: '27mm 24mm' };

/**
 * The paper that the style of the document asks for.
 * @param {readonly CSSStyleSheet[]} sheets
 */
function paperOf(sheets) {
  const found = { ...A4 };
  for (const page of sheets.flatMap(({ cssRules }) => pageRules(cssRules))) {
    const size = page.style.getPropertyValue('size');
    // Pages of a name are pages of a part, but for those that have a paper of their own: slides.
    if (page.selectorText !== '' && size === '') continue;
    const [width, height] = size.match(/[\d.]+(?:mm|cm|in|px|pt)/g) ?? [];
    if (width !== undefined) Object.assign(found, { width, height: height ?? width });
    else if (size.includes('landscape')) Object.assign(found, { width: A4.height, height: A4.width });
    const margin = page.style.getPropertyValue('margin');
    if (margin !== '') found.margin = margin;
  }
  return found;
}

/**
 * The `@page` of a style sheet, those within layers and media too.
 * @param {CSSRuleList} rules
 * @returns {readonly CSSPageRule[]}
 */
function pageRules(rules) {
  return [...rules].flatMap((rule) => {
    const { cssRules } = partsOf(rule);
    const within = cssRules === undefined ? [] : pageRules(cssRules);
    return rule.constructor.name === 'CSSPageRule' ? [...within, /** @type {CSSPageRule} */ (rule)] : within;
  });
}
