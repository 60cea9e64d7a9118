/** The shells that can complete, each with its script: it asks the program itself what goes at the cursor. */
export const SHELLS: Readonly<Record<string, () => Promise<string>>> = {
  bash: async () => (await import('./bash.ts')).BASH,
  zsh: async () => (await import('./zsh.ts')).ZSH,
  fish: async () => (await import('./fish.ts')).FISH,
  powershell: async () => (await import('./powershell.ts')).POWERSHELL,
};
