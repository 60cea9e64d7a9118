import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Failure } from '../../../project/failure.ts';
import { cacheFolder, type Machine } from '../../../project/machine.ts';
import { isOnlyOurs } from '../../../project/only-ours.ts';
import { makeTemporaryFolder } from './browser-home.ts';

/** The embedded browser, unpacked. */
export interface UnpackedBrowser {
  readonly executable: string;
  /** What its process needs to find its own libraries and fonts. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes what was unpacked for this run alone; does nothing to what later runs will use. */
  dispose(): Promise<void>;
}

/**
 * Unpacks the embedded browser once into a cache that only we can write, and gives it from there afterwards. Where no
 * such cache can be had, it is unpacked for this run and removed after.
 * @param module path of the package's main module, which does the unpacking
 */
export async function unpackEmbeddedBrowser(machine: Machine, module: string): Promise<UnpackedBrowser> {
  const folder = await sharedFolder(machine, await versionOf(module));
  if (folder === undefined) {
    const own = await makeTemporaryFolder(machine, 'cls-navigateur-');
    await unpackInto(own, module, machine);
    return { ...contents(own), dispose: () => rm(own, { recursive: true, force: true }) };
  }
  if (!(await isOurs(folder, machine))) {
    // Unpacked beside and renamed: a run that was interrupted leaves no half browser, two runs at once no mixture.
    const beside = await mkdtemp(`${folder}-`);
    try {
      await unpackInto(beside, module, machine);
      await rename(beside, folder);
    } catch (error) {
      await rm(beside, { recursive: true, force: true });
      if (!(await isOurs(folder, machine))) throw error;
    }
  }
  return { ...contents(folder), dispose: async () => undefined };
}

function contents(folder: string): Pick<UnpackedBrowser, 'executable' | 'env'> {
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/**
 * Where the browser of that version is unpacked once for all runs; `undefined` where no folder is ours alone. For root it is the
 * system's, for the unprivileged browser can't enter root's home.
 */
async function sharedFolder(machine: Machine, version: string): Promise<string | undefined> {
  const parent = machine.isRoot ? '/var/cache/clsante' : cacheFolder(machine);
  if (parent === undefined) return undefined;
  try {
    await mkdir(parent, { recursive: true, mode: machine.isRoot ? 0o755 : 0o700 });
    // Creating a folder in it is the one sure way to know that it can be written.
    await rm(await mkdtemp(join(parent, 'essai-')), { recursive: true });
    return (await isOurs(parent, machine)) ? join(parent, `chromium-${version}`) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `folder` is a plain folder that nobody else could have filled: we are going to run what it holds. */
async function isOurs(folder: string, machine: Machine): Promise<boolean> {
  try {
    const facts = await lstat(folder);
    return facts.isDirectory() && isOnlyOurs(facts, machine);
  } catch {
    return false;
  }
}

async function unpackInto(folder: string, module: string, machine: Machine): Promise<void> {
  try {
    await runUnpacker(folder, module);
    await makeSafe(folder, machine);
    // The package's own configuration names fixed folders under /tmp, which anyone could fill.
    await writeFile(join(folder, 'fonts', 'fonts.conf'), FONT_CONFIGURATION);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Failure(
      'document',
      `Le navigateur embarqué n’a pas pu être déballé dans « ${dirname(folder)} » : ${reasonOf(error)}.`,
      'Libérez de la place (il faut 210 Mo), ou désignez un autre navigateur avec --browser.',
    );
  }
}

/**
 * The package reads its environment and unpacks into the temporary folder. A worker has an environment of its own,
 * so that ours stays as it is; with this variable the package unpacks its libraries too.
 */
function runUnpacker(folder: string, module: string): Promise<void> {
  const source = `
    const { workerData } = require('node:worker_threads');
    // Asked by root, the archives restore the user ids they were made with: a stranger here would own what we run.
    process.getuid = () => -1;
    const chromium = require(workerData);
    (chromium.default ?? chromium).executablePath();`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, {
      eval: true,
      workerData: module,
      env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`code ${code}`))));
  });
}

/** Nobody but us may change what we run; the user `nobody`, under whom root runs it, must be able to read it. */
async function makeSafe(folder: string, machine: Machine): Promise<void> {
  await chmod(folder, machine.isRoot ? 0o755 : 0o700);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    await chmod(path, entry.isDirectory() || entry.name === 'chromium' ? 0o755 : 0o644);
  }
}

/** Only the fonts that come with it: a page looks the same on every computer. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function versionOf(module: string): Promise<string> {
  const description: unknown = JSON.parse(await readFile(join(dirname(module), '..', '..', 'package.json'), 'utf8'));
  const version =
    typeof description === 'object' && description !== null && 'version' in description && description.version;
  return String(version);
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/\bENOSPC\b/.test(message)) return 'le disque est plein';
  return /\b(?:EACCES|EPERM|EROFS)\b/.test(message) ? 'le système refuse l’écriture' : message;
}
