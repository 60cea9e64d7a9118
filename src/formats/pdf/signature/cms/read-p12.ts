import { Buffer } from 'node:buffer';
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AuthenticatedSafe,
  type ContentInfo,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  type SafeBag,
  SafeContents,
} from 'pkijs';
import { Failure } from '../../../../project/failure.ts';
import { decipher, isSealed, UnknownProtection } from './password-encryption.ts';

/** What one signs with. */
export interface Credential {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
  /** Those who vouch for the certificate, from its issuer up, as far as the file goes. */
  readonly chain: readonly X509Certificate[];
}

/**
 * Reads a certificate file (PKCS #12, `.p12` or `.pfx`), of today or of yesterday.
 * @param name how the file is called, for messages
 * @throws Failure `file` when the password is wrong, or the file is none or holds no key
 */
export function readP12(bytes: Uint8Array, password: string, name: string): Credential {
  try {
    const pfx = PFX.fromBER(Uint8Array.from(bytes));
    const content = contentOf(pfx.authSafe);
    if (!isOpenedBy(pfx, content, password)) throw wrongPassword(name);
    const bags = AuthenticatedSafe.fromBER(content).safeContents.flatMap((part) => bagsOf(part, password));
    return credentialOf(bags, password, name);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw error instanceof UnknownProtection ? unknownProtection(name) : notP12(name);
  }
}

function isOpenedBy({ macData }: PFX, content: Uint8Array, password: string): boolean {
  // A file without a seal shows a wrong password by what comes out of it.
  if (macData === undefined) return true;
  const seal = {
    digest: new Uint8Array(macData.mac.digest.getValue()),
    salt: new Uint8Array(macData.macSalt.getValue()),
    iterations: macData.iterations ?? 1,
  };
  return isSealed(macData.mac.digestAlgorithm, seal, content, password);
}

const DATA = '1.2.840.113549.1.7.1';
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';

function bagsOf(part: ContentInfo, password: string): readonly SafeBag[] {
  if (part.contentType === DATA) return SafeContents.fromBER(contentOf(part)).safeBags;
  const { encryptedContentInfo: sealed } = new EncryptedData({ schema: part.content });
  const data = new Uint8Array(sealed.getEncryptedContent());
  return SafeContents.fromBER(Uint8Array.from(decipher(sealed.contentEncryptionAlgorithm, data, password))).safeBags;
}

function contentOf({ content }: ContentInfo): Uint8Array<ArrayBuffer> {
  if (!(content instanceof asn1js.OctetString)) throw new Error('the content is no text of bytes');
  return new Uint8Array(content.getValue());
}

function credentialOf(bags: readonly SafeBag[], password: string, name: string): Credential {
  const keys = bags.flatMap((bag) => keyOf(bag, password));
  const certificates = bags.flatMap(certificateOf);
  for (const key of keys) {
    const certificate = certificates.find((candidate) => candidate.checkPrivateKey(key));
    if (certificate !== undefined) return { key, certificate, chain: chainOf(certificate, certificates) };
  }
  throw new Failure(
    'file',
    keys.length === 0
      ? `« ${name} » contient un certificat, mais pas la clé qui permet de signer.`
      : `« ${name} » contient une clé, mais pas le certificat qui va avec.`,
    'Exportez de nouveau le certificat, avec sa clé privée.',
  );
}

function keyOf({ bagId, bagValue }: SafeBag, password: string): readonly KeyObject[] {
  if (bagId === KEY_BAG) return [privateKey(Buffer.from(bagValue.toSchema().toBER(false)))];
  if (bagId !== SHROUDED_KEY_BAG || !(bagValue instanceof PKCS8ShroudedKeyBag)) return [];
  const data = new Uint8Array(bagValue.encryptedData.getValue());
  return [privateKey(decipher(bagValue.encryptionAlgorithm, data, password))];
}

function privateKey(der: Buffer): KeyObject {
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

function certificateOf({ bagId, bagValue }: SafeBag): readonly X509Certificate[] {
  if (bagId !== CERTIFICATE_BAG || !('certValue' in bagValue)) return [];
  const { certValue } = bagValue;
  return certValue instanceof asn1js.OctetString ? [new X509Certificate(Buffer.from(certValue.getValue()))] : [];
}

function chainOf(certificate: X509Certificate, all: readonly X509Certificate[]): readonly X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let last = certificate; chain.length < all.length; ) {
    const issuer = all.find((one) => one !== last && !chain.includes(one) && last.checkIssued(one));
    if (issuer === undefined) break;
    chain.push(issuer);
    last = issuer;
  }
  return chain;
}

function wrongPassword(name: string): Failure {
  return new Failure(
    'file',
    `Ce mot de passe n’ouvre pas « ${name} ». Rien n’a été signé.`,
    'Vérifiez le mot de passe que vous avez choisi en exportant le certificat, puis recommencez.',
  );
}

function notP12(name: string): Failure {
  return new Failure(
    'file',
    `« ${name} » n’est pas un certificat que le programme sache lire.`,
    'Il faut un fichier PKCS #12 (.p12 ou .pfx), qui contient le certificat et sa clé privée.',
  );
}

function unknownProtection(name: string): Failure {
  return new Failure(
    'file',
    `« ${name} » est protégé d’une façon que le programme ne connaît pas.`,
    'Exportez de nouveau le certificat avec une protection AES-256, que les systèmes actuels proposent.',
  );
}
