import { type InstallBrowserOptions, type InstalledBrowser, installBrowser } from '../formats/pdf/index.ts';
import type { Machine } from '../project/machine.ts';

/** `cls browser install`: brings to this computer the browser that makes the PDFs. */
export function browserInstall(machine: Machine, options: InstallBrowserOptions): Promise<InstalledBrowser> {
  return installBrowser(machine, options);
}
