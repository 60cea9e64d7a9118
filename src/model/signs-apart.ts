import type { SignatureSepareeYaml } from './yaml.generated.ts';

/** Whether a party signed on another day or elsewhere. Who was only represented by somebody else signed with the others. */
export function signsApart(signature: SignatureSepareeYaml | undefined): signature is SignatureSepareeYaml {
  if (signature === undefined) return false;
  return signature.date !== undefined || signature.lieu !== undefined || signature.representant === undefined;
}
