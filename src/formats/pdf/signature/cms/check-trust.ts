import { Buffer } from 'node:buffer';
import { X509Certificate } from 'node:crypto';
import { Certificate, CertificateChainValidationEngine } from 'pkijs';

/**
 * Whether a certificate was issued under one of those that the reader trusts, and held at that date. Revocation is not looked up: that
 * would ask the network.
 */
export async function isTrusted(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  date: Date,
): Promise<boolean> {
  const engine = new CertificateChainValidationEngine({
    trustedCerts: trusted.map(readCertificate),
    // The one in question comes last.
    certs: [...others, certificate].map(readCertificate),
    checkDate: date,
  });
  try {
    return (await engine.verify()).result;
  } catch {
    return false;
  }
}

/** The certificates of a file in PEM, or the one of a file in DER; none where it holds none. */
export function readCertificates(bytes: Uint8Array): readonly X509Certificate[] {
  const text = Buffer.from(bytes).toString('latin1');
  const found = text
    .split(/(?=-----BEGIN CERTIFICATE-----)/)
    .filter((part) => part.startsWith('-----BEGIN CERTIFICATE-----') && part.includes('-----END CERTIFICATE-----'));
  try {
    return (found.length > 0 ? found : [Buffer.from(bytes)]).map((one) => new X509Certificate(one));
  } catch {
    return [];
  }
}

function readCertificate({ raw }: X509Certificate): Certificate {
  return Certificate.fromBER(Uint8Array.from(raw));
}
