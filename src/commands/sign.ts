import { resolve } from 'node:path';
import { displayPath } from '../project/disk.ts';
import { enumerate } from '../text/agreement.ts';
import { type Command, defineCommand } from './define.ts';
import { addSignature } from './sign/add-signature.ts';
import { chooseField } from './sign/choose-field.ts';
import { oneSignable, required } from './sign/one-signable.ts';
import { openCredential } from './sign/open-credential.ts';
import { replaceSafely } from './sign/replace-safely.ts';

export const sign: Command = defineCommand({
  name: 'sign',
  summary: 'Signe le contrat en PDF avec le certificat d’un signataire',
  arguments: '<pdf>',
  options: {
    signataire: {
      flags: '--signataire <id>',
      describe: 'le partenaire pour qui vous signez : son « id » dans le contrat',
    },
    p12: { flags: '--p12 <fichier>', describe: 'votre certificat et sa clé (.p12 ou .pfx)' },
    fonction: { flags: '--fonction <texte>', describe: 'votre fonction, montrée sous votre nom' },
    lieu: { flags: '--lieu <ville>', describe: 'la ville où vous signez' },
    timestampUrl: {
      flags: '--timestamp-url <adresse>',
      describe: 'autorité d’horodatage (RFC 3161) qui confirme la date ; seule une empreinte lui est envoyée',
    },
    output: { flags: '-o, --output <fichier>', describe: 'où écrire le PDF signé (par défaut, à la place du PDF)' },
    passwordEnv: { flags: '--password-env <nom>', describe: 'variable d’environnement qui contient le mot de passe' },
    passwordFd: { flags: '--password-fd <numéro>', describe: 'descripteur de fichier où lire le mot de passe' },
    input: { flags: '--no-input', describe: 'ne pose aucune question' },
  },
  examples: [
    [
      'sign sortie/contrat.pdf --signataire ars --p12 ars.p12 -o signe/contrat.pdf',
      'signe pour l’ARS, à part des documents qui se refont ; le mot de passe est demandé',
    ],
    [
      'sign signe/contrat.pdf --signataire cpam --p12 cpam.p12 --lieu Valmont',
      'ajoute la signature de la CPAM à celle de l’ARS',
    ],
    [
      'sign signe/contrat.pdf --signataire ars --p12 ars.p12 --password-env CLS_P12_PASSWORD',
      'signe sans poser de question',
    ],
  ],

  async run(paths, options, context) {
    const path = oneSignable(paths);
    const { signal, now, currentDirectory } = context;
    const p12 = required(options.p12, '--p12', 'Donnez votre certificat : --p12 mon-certificat.p12');
    const { file, bytes, fields, field } = await chooseField(path, options.signataire, context);
    const { credential, holder } = await openCredential(p12, options, context);
    const signed = await addSignature(bytes, { field, credential, holder, date: now, signal, ...options });
    const target = options.output === undefined ? file : resolve(currentDirectory, options.output);
    replaceSafely(target, signed, displayPath(target, currentDirectory));

    const left = fields.filter((other) => other !== field && other.signature === undefined);
    const next =
      left.length === 0
        ? 'Toutes les parties ont signé.'
        : `Il reste à signer : ${enumerate(left.map(({ signataire }) => signataire))}.`;
    context.say(
      `${context.paint.green('✓')} ${displayPath(target, currentDirectory)} : signé par ${holder.name} pour « ${field.signataire} »`,
    );
    context.say(next);
    return { output: '', outcome: 'done' };
  },
});
