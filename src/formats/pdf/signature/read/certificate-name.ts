import type { X509Certificate } from 'node:crypto';

/** Who a certificate says somebody is. */
export interface Holder {
  /** « Camille Exemple ». */
  readonly name: string;
  readonly organisation: string | undefined;
  /** Position in the organisation; few certificates have it. */
  readonly title: string | undefined;
}

/** The holder of a certificate, by the parts of its subject (RFC 5280, 4.1.2.6). */
export function holderOf(certificate: X509Certificate): Holder {
  const subject = certificate.toLegacyObject().subject as unknown as Readonly<Record<string, unknown>>;
  const part = (key: string): string | undefined => {
    const value = subject[key];
    const [first] = Array.isArray(value) ? value : [value];
    return typeof first === 'string' && first !== '' ? first : undefined;
  };
  const person = [part('GN'), part('SN')].filter((one) => one !== undefined).join(' ');
  const organisation = part('O');
  return {
    name: part('CN') ?? (person || organisation) ?? certificate.subject.replaceAll('\n', ', '),
    organisation,
    title: part('title'),
  };
}
