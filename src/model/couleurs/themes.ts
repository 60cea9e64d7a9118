/** The themes that come with the program, and whether each takes the colours and logos of a charter. */
export const THEMES: Readonly<Record<string, { readonly emploieCharte: boolean }>> = {
  sobre: { emploieCharte: false },
  accessible: { emploieCharte: false },
  institution: { emploieCharte: true },
};

/** Whether a name is that of a folder, and not of a theme of the program: `./themes/mien`. */
export function isDossierDeTheme(name: string): boolean {
  return /[/\\]/.test(name) || name === '.' || name === '..';
}

/** Whether a theme of the program has colours of its own in every case. */
export function isThemeWithoutCharte(name: string): boolean {
  return Object.hasOwn(THEMES, name) && THEMES[name]?.emploieCharte === false;
}

/** The theme of a contract that names none. */
export function themeUsuel(charte: unknown): 'sobre' | 'institution' {
  return charte === undefined ? 'sobre' : 'institution';
}
