/** The program of each system that opens an address as a click would. The address is an argument, never a line for a shell. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address in the browser that the system prefers.
 * @returns whether a program took it
 */
export async function openAddress(platform: NodeJS.Platform, address: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const [program = '', ...words] = OPENERS[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
