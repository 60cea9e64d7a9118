import { Buffer } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, type ContentInfo, MessageImprint, TimeStampReq, TimeStampResp } from 'pkijs';
import { Failure } from '../../../../project/failure.ts';
import { OID } from './object-identifiers.ts';
import { readTimestamp } from './read-timestamp.ts';

/** How long an authority may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/** What it answers is some kilobytes; a web page in its place may be anything. */
const MOST_BYTES = 1024 * 1024;

/**
 * Asks a time-stamping authority to confirm that a signature exists now (RFC 3161). Only the digest of the signature goes out.
 * @throws Failure `document` when it can't be reached, refuses, or confirms something else
 */
export async function requestTimestamp(url: string, signature: Uint8Array, signal: AbortSignal): Promise<ContentInfo> {
  const imprint = createHash('sha256').update(signature).digest();
  // A high first bit would make the number negative.
  const nonce = randomBytes(16);
  nonce[0] = 0x40 | ((nonce[0] ?? 0) & 0x3f);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: Uint8Array.from(imprint) }),
    }),
    nonce: new asn1js.Integer({ valueHex: Uint8Array.from(nonce) }),
    certReq: true,
  });
  const answer = await ask(url, Buffer.from(request.toSchema().toBER(false)), signal);
  const token = tokenOf(url, answer);
  const stamp = readTimestamp(token, signature);
  if (stamp === undefined || !stamp.isSound || !stamp.nonce?.equals(nonce))
    throw refusal(url, 'sa réponse ne porte pas sur cette signature');
  return token;
}

async function ask(url: string, body: Buffer, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const headers = { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' };
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: Uint8Array.from(body),
      signal: AbortSignal.any([signal, patience]),
    });
    if (!response.ok) throw refusal(url, `elle répond « ${response.status} ${response.statusText} »`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > MOST_BYTES) throw refusal(url, 'sa réponse n’est pas un horodatage');
    return bytes;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Failure) throw error;
    throw refusal(url, patience.aborted ? 'elle ne répond pas' : 'elle est injoignable');
  }
}

function tokenOf(url: string, answer: Uint8Array<ArrayBuffer>): ContentInfo {
  let response: TimeStampResp;
  try {
    response = TimeStampResp.fromBER(answer);
  } catch {
    throw refusal(url, 'sa réponse n’est pas un horodatage');
  }
  // 0: granted; 1: granted with modifications.
  const { status, timeStampToken } = response;
  if (timeStampToken === undefined || Number(status.status) > 1) throw refusal(url, 'elle refuse la demande');
  return timeStampToken;
}

function refusal(url: string, why: string): Failure {
  return new Failure(
    'document',
    `L’autorité d’horodatage « ${url} » n’a pas donné de date : ${why}. Rien n’a été signé.`,
    'Vérifiez l’adresse de --timestamp-url, ou signez sans elle.',
  );
}
