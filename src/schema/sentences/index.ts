import type { Finding, Wording } from '../finding.ts';
import { tooFew, tooLarge, tooSmall } from './bounds.ts';
import { badDate } from './dates.ts';
import { emptyValue } from './empty.ts';
import { badForm } from './forms.ts';
import { missingKeys, unknownKey } from './keys.ts';
import { wrongType } from './types.ts';
import { unknownValue } from './values.ts';

/** The sentence of every keyword of the schemas that can fail. A test holds this list against the schemas. */
export const SENTENCES: Readonly<Record<string, (finding: Finding) => Wording>> = {
  additionalProperties: unknownKey,
  enum: unknownValue,
  format: badDate,
  maximum: tooLarge,
  minItems: tooFew,
  minLength: emptyValue,
  minimum: tooSmall,
  pattern: badForm,
  required: missingKeys,
  type: wrongType,
};
