import type { Contrat } from '../../model/contrat.ts';
import type { ImageYaml } from '../../model/yaml.generated.ts';
import type { Making } from '../define.ts';
import type { Bloc } from '../view.ts';
import { ligne } from '../words.ts';

/** A picture of the contract with its caption and credit; nothing where its file can't be shown. */
export function illustration(contrat: Contrat, making: Making, image: ImageYaml | undefined): readonly Bloc[] {
  const picture = image && making.picture(image);
  if (image === undefined || picture === undefined) return [];
  const words = [image.legende, image.credit].filter((part) => part !== undefined).join(' – ');
  return [{ kind: 'illustration', picture, legende: words === '' ? undefined : ligne(contrat, words) }];
}
