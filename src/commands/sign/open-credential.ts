import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Credential, Holder } from '../../formats/pdf/signature/index.ts';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { formatMoment } from '../../text/moments.ts';
import type { Context } from '../define.ts';
import { readCertificateFile } from './read-certificate-file.ts';

/** Where a password comes from when nobody is asked. It is never an argument: everyone on the machine can read those. */
export interface PasswordOptions {
  readonly passwordEnv: string | undefined;
  readonly passwordFd: string | undefined;
  /** `false` with `--no-input`. */
  readonly input: boolean;
}

/**
 * Opens a certificate file with the password that the user gives.
 * @throws Failure when the file or the password is wrong, or the certificate does not hold today
 */
export async function openCredential(
  path: string,
  options: PasswordOptions,
  context: Context,
): Promise<{ readonly credential: Credential; readonly holder: Holder }> {
  const file = resolve(context.currentDirectory, path);
  const name = displayPath(file, context.currentDirectory);
  const bytes = readCertificateFile(file, name);
  const password = await passwordFor(name, options, context);
  const { holderOf, readP12 } = await import('../../formats/pdf/signature/index.ts');
  const credential = readP12(bytes, password, name);
  const holder = holderOf(credential.certificate);
  checkDates(credential, holder, context.now);
  return { credential, holder };
}

async function passwordFor(
  name: string,
  { passwordEnv, passwordFd, input }: PasswordOptions,
  context: Context,
): Promise<string> {
  if (passwordEnv !== undefined && passwordFd !== undefined) {
    throw new Failure(
      'usage',
      'Le mot de passe est donné deux fois.',
      'Gardez --password-env ou --password-fd, pas les deux.',
    );
  }
  if (passwordEnv !== undefined) return fromVariable(passwordEnv, context);
  if (passwordFd !== undefined) return fromDescriptor(passwordFd);
  const typed = input === false ? undefined : await context.askPassword?.(`Mot de passe de « ${name} »`);
  if (typed !== undefined) return typed;
  throw new Failure(
    'usage',
    `Le mot de passe de « ${name} » ne peut pas être demandé ici.`,
    'Donnez-le par une variable (--password-env CLS_P12_PASSWORD) ou par un descripteur (--password-fd 3 3< fichier).',
  );
}

function fromVariable(name: string, { machine }: Context): string {
  const password = machine.env[name];
  if (password !== undefined) return password;
  throw new Failure(
    'usage',
    `La variable d’environnement « ${name} », que nomme --password-env, n’existe pas.`,
    'Donnez le nom de la variable, pas le mot de passe lui-même.',
  );
}

function fromDescriptor(typed: string): string {
  try {
    if (!/^\d{1,4}$/.test(typed)) throw new Error('not a number');
    // Whoever writes a password into a file ends the line.
    return readFileSync(Number(typed), 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new Failure(
      'usage',
      `Aucun mot de passe ne peut être lu au descripteur « ${typed} ».`,
      'Ouvrez-le en lançant la commande : --password-fd 3 3< fichier-du-mot-de-passe',
    );
  }
}

/** A signature under a certificate that does not hold on the day proves nothing. */
function checkDates({ certificate }: Credential, { name }: Holder, now: Date): void {
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (from <= now && now <= to) return;
  throw new Failure(
    'file',
    now > to
      ? `Le certificat de ${name} a expiré ${formatMoment(to)}. Rien n’a été signé.`
      : `Le certificat de ${name} n’est pas encore valable : il le sera ${formatMoment(from)}. Rien n’a été signé.`,
    now > to ? 'Demandez un nouveau certificat.' : 'Vérifiez l’heure de cet ordinateur.',
  );
}
