import { cleanText } from '../../../text/clean.ts';
import type { Attachment } from '../attachments/attach.ts';
import type { Standard } from '../conformance/index.ts';
import { creatorTool } from './mark.ts';

/** What a PDF says of itself and carries with it. */
export interface PdfMetadata {
  readonly title: string;
  /** The language of the text, as in HTML: `fr`. */
  readonly lang: string;
  /** The one date of the document: the same input gives the same bytes. */
  readonly date: Date;
  /** Our own version. */
  readonly version: string;
  readonly author?: string | undefined;
  readonly subject?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
}

/** The same on one line each, without what can't be seen and may deceive: a file manager shows them as they are. */
export function cleanMetadata(metadata: PdfMetadata): PdfMetadata {
  const { title, author, subject, keywords } = metadata;
  return {
    ...metadata,
    title: oneLine(title),
    author: author === undefined ? undefined : oneLine(author),
    subject: subject === undefined ? undefined : oneLine(subject),
    keywords: keywords?.map(oneLine).filter((keyword) => keyword !== ''),
  };
}

function oneLine(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, (gap) => (/[\t\n]/.test(gap) ? ' ' : gap))
    .trim();
}

/** What XMP says beside the metadata. */
export interface XmpExtras {
  /** The program that wrote the pages. */
  readonly producer: string;
  /** The standards that the file claims to follow. */
  readonly claims: readonly Standard[];
}

/** The metadata as XMP, the form that archives and screen readers read. */
export function xmpOf(metadata: PdfMetadata, { producer, claims }: XmpExtras): string {
  const { title, lang, version, author, subject, keywords = [] } = metadata;
  const date = secondsOf(metadata.date);
  const inLanguage = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li>` +
    `<rdf:li xml:lang="${escapeXml(lang)}">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const items = (texts: readonly string[]): string =>
    texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join('');
  const properties: readonly (string | undefined)[] = [
    // The mark comes first: whoever looks for it reads the head of the file and no more.
    `<xmp:CreatorTool>${escapeXml(creatorTool(version))}</xmp:CreatorTool>`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inLanguage(title)}</dc:title>`,
    `<dc:language><rdf:Bag>${items([lang])}</rdf:Bag></dc:language>`,
    author && `<dc:creator><rdf:Seq>${items([author])}</rdf:Seq></dc:creator>`,
    subject && `<dc:description>${inLanguage(subject)}</dc:description>`,
    keywords.length > 0 ? `<dc:subject><rdf:Bag>${items(keywords)}</rdf:Bag></dc:subject>` : undefined,
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    keywords.length > 0 ? `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>` : undefined,
    ...claims.map((claim) => CLAIMS[claim]),
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"${claims.length > 0 ? CLAIM_NAMESPACES : ''}>
${properties.filter((property) => property !== undefined && property !== '').join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** The two places that hold a date, XMP and the document information, must agree to the second. */
function secondsOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(FORBIDDEN_IN_XML, '');
}

/** Control characters, lone surrogates and non-characters have no place in XML, even escaped. */
const FORBIDDEN_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const CLAIM_NAMESPACES = [
  '',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ');

/** PDF/A knows no property of PDF/UA: it has to be described where it is used (ISO 19005-3, 6.6.2.3). */
const DESCRIBE_PDFUAID = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const CLAIMS: Readonly<Record<Standard, string>> = {
  'PDF/UA-1': `<pdfuaid:part>1</pdfuaid:part>\n${DESCRIBE_PDFUAID}`,
  'PDF/A-3a': '<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>',
};
