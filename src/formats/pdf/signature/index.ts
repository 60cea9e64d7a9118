export { readCertificates } from './cms/check-trust.ts';
export { type Credential, readP12 } from './cms/read-p12.ts';
export { type Holder, holderOf } from './read/certificate-name.ts';
export {
  type ReadField,
  type ReadSignature,
  type ReadSignatures,
  readSignatures,
} from './read/read-signatures.ts';
export { signPdf } from './sign-pdf.ts';
