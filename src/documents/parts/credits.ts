import type { Contrat } from '../../model/contrat.ts';
import { isThemeWithoutCharte, themeUsuel } from '../../model/couleurs/themes.ts';
import { present } from '../../model/prune.ts';
import type { ImageYaml } from '../../model/yaml.generated.ts';
import type { Making } from '../define.ts';
import type { Bloc } from '../view.ts';
import { blocListe } from '../words.ts';

/** Whose the logos are that the contract shows, those of its charter before those of its signatories; there is no room for it beside them. */
export function credits(contrat: Contrat, making: Making): readonly Bloc[] {
  const logos = [
    ...logosDeCharte(contrat).map((logo) => ({ nom: logo.alternative ?? 'Logo en tête', logo })),
    ...contrat.signataires.map(({ nom, logo }) => ({ nom: `Logo ${nom}`, logo })),
  ];
  const lines = logos.flatMap(({ nom, logo }) => {
    const words = [logo?.legende, logo?.credit].filter((part) => part !== undefined).join(' – ');
    return logo === undefined || words === '' || making.picture(logo) === undefined ? [] : [`${nom} : ${words}`];
  });
  return blocListe(contrat, lines);
}

/** The logos that the theme of the contract takes from its charter. */
function logosDeCharte({ yaml: { documents } }: Contrat): readonly ImageYaml[] {
  const { theme, charte } = documents ?? {};
  return isThemeWithoutCharte(theme ?? themeUsuel(charte)) ? [] : present(charte?.logos).map(([logo]) => logo);
}
