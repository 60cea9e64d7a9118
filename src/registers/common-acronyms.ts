/** Acronyms that everybody in France reads without their words, and short words that people write in capitals. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'SIDA IVG PACS SMIC SNCF RATP SAMU ONU UNESCO OCDE TVA HTTP HTTPS HTML PDF SMS MMS RGPD CNIL ADN ARN IRM SDF HLM BTP PME ' +
    'TPE ONG LGBT LGBTQ LGBTQI COVID VTT TGV RER EDF GPS USB DOM TOM DROM ETP ETPT CDD CDI BAFA CAP BAC BTS AVC PMR FAQ ISO TNT ' +
    'USA OTAN CNRS INSERM CSG SARL SAS SCI TTC HT SOS MST DVD CHU CHR VIP SUV GAFA ' +
    'NON OUI TOUS TOUT TOUTE TOUTES SANS AVEC POUR PLUS MOINS PAS JAMAIS NOTA BIS FIN DATE LIEU NOM TITRE AXE AXES FICHE ' +
    'ACTION OBJET ENTRE PARIS LYON ETAT VILLE LES DES UNE SUR PAR DANS ELLE ILS MAIS DONC CAR QUE QUI'
  ).split(' '),
);

/** Whether a word in capitals needs no expansion. */
export function isCommonAcronym(word: string): boolean {
  return COMMON.has(word) || /^[IVXLCDM]+$/.test(word);
}
