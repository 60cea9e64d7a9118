/**
 * The package that asks questions. Ctrl-D gives up, as Ctrl-C does: left to itself, the package would close the terminal and wait for an
 * answer that never comes.
 */
export async function loadPrompts(): Promise<typeof import('@clack/prompts')> {
  const prompts = await import('@clack/prompts');
  prompts.updateSettings({ aliases: { '\u0004': 'cancel' } });
  return prompts;
}
