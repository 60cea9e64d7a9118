import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateLabels } from '../../scripts/generate/labels.ts';
import { generateTypes } from '../../scripts/generate/types.ts';
import { bundleText, generateValidator } from '../../scripts/generate/validator.ts';

const committed = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('what is generated from the schemas', () => {
  it('types: the committed file is fresh (npm run generate)', async () => {
    expect(await generateTypes()).toBe(committed('src/model/yaml.generated.ts'));
  });

  it('labels: the committed file is fresh (npm run generate)', () => {
    expect(generateLabels()).toBe(committed('src/model/labels.generated.ts'));
  });

  it('the validator stands alone: one module that imports nothing', async () => {
    const { code } = await generateValidator();
    expect((await bundleText(code)).imports).toEqual([]);
    expect((await bundleText("import 'node:fs';")).imports).toEqual(['node:fs']);
  });
});
