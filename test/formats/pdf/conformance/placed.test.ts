import { describe, expect, it } from 'vitest';
import { checkConformance, readPdfFile } from '../../../../src/formats/pdf/conformance/index.ts';

const stream = (dict: string, content: string): string =>
  `<<${dict}/Length ${content.length}>>\nstream\n${content}\nendstream`;

/** How often the rule on forms drawn twice is told of a page with this content, a picture /I and a form /F. */
async function told(content: string, form: string): Promise<number> {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Contents 4 0 R/Resources<</XObject<</I 5 0 R/F 6 0 R>>>>>>',
    stream('', content),
    stream('/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray', 'x'),
    stream('/Subtype/Form/BBox[0 0 9 9]', form),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const pdf = await readPdfFile(Buffer.from(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\n%%EOF\n`));
  return checkConformance(pdf).faults.filter(({ clauses }) => clauses.includes('UA-1 7.20 t2')).length;
}

const TAGGED = '/P <</MCID 0>> BDC 0 0 1 1 re f EMC';

describe('what is drawn twice', () => {
  it('may be a picture, between tags of the page', async () => {
    const twice = '/Figure <</MCID 0>> BDC /I Do EMC /Figure <</MCID 1>> BDC /I Do EMC';
    expect(await told(twice, '')).toBe(0);
  });

  it('may be a form without tags, but none with tags', async () => {
    expect(await told(`/F Do ${TAGGED} /F Do`, '0 0 1 1 re f')).toBe(0);
    expect(await told('/F Do /F Do', TAGGED)).toBe(1);
    expect(await told('/F Do', TAGGED)).toBe(0);
  });
});
