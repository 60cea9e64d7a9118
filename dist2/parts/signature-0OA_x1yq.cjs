const require_rolldown_runtime = require("./rolldown-runtime-oLSKB5bz.cjs");
const require_failure = require("./failure-B17GaVpz.cjs");
const require_streams = require("./streams-C6MKwkqS.cjs");
const require_field_name = require("./field-name-BBnA8T_r.cjs");
const require_revisions = require("./revisions-DRJyxwVr.cjs");
let node_crypto = require("node:crypto");
let node_buffer = require("node:buffer");
let _cantoo_pdf_lib = require("@cantoo/pdf-lib");
let pkijs = require("pkijs");
let asn1js = require("asn1js");
asn1js = require_rolldown_runtime.__toESM(asn1js, 1);

// src/formats/pdf/signature/cms/check-trust.ts
/**
* Whether a certificate was issued under one of those that the reader trusts, and held at that date. Revocation is not looked up: that
* would ask the network.
*/
async function isTrusted(certificate, others, trusted, date) {
	const engine = new pkijs.CertificateChainValidationEngine({
		trustedCerts: trusted.map(readCertificate),
		certs: [...others, certificate].map(readCertificate),
		checkDate: date
	});
	try {
		return (await engine.verify()).result;
	} catch {
		return false;
	}
}
/** The certificates of a file in PEM, or the one of a file in DER; none where it holds none. */
function readCertificates(bytes) {
	const found = node_buffer.Buffer.from(bytes).toString("latin1").split(/(?=-----BEGIN CERTIFICATE-----)/).filter((part) => part.startsWith("-----BEGIN CERTIFICATE-----") && part.includes("-----END CERTIFICATE-----"));
	try {
		return (found.length > 0 ? found : [node_buffer.Buffer.from(bytes)]).map((one) => new node_crypto.X509Certificate(one));
	} catch {
		return [];
	}
}
function readCertificate({ raw }) {
	return pkijs.Certificate.fromBER(Uint8Array.from(raw));
}

// src/formats/pdf/signature/cms/rc2.ts
/**
* Deciphers RC2 in CBC mode (RFC 2268). Node can't any more, and the certificates in files made before 2022 are still under it: of
* what is public in a certificate it hides nothing, but it must be taken off to read it.
*/
function decipherRc2(key, iv, data) {
	const words = expandKey(key);
	const out = node_buffer.Buffer.alloc(data.length);
	let previous = iv;
	for (let at = 0; at + 8 <= data.length; at += 8) {
		const block = data.subarray(at, at + 8);
		const plain = decipherBlock(words, block);
		for (const [index, byte] of plain.entries()) out[at + index] = byte ^ (previous[index] ?? 0);
		previous = block;
	}
	const padding = out.at(-1) ?? 0;
	if (padding < 1 || padding > 8) throw new Error("the padding is wrong");
	return out.subarray(0, out.length - padding);
}
/** Section 2 of the RFC; the effective length is that of the key, as PKCS #12 has it. */
function expandKey(key) {
	const bytes = /* @__PURE__ */ new Uint8Array(128);
	const at = (index) => bytes[index] ?? 0;
	bytes.set(key);
	for (let i = key.length; i < 128; i++) bytes[i] = PI[at(i - 1) + at(i - key.length) & 255] ?? 0;
	bytes[128 - key.length] = PI[at(128 - key.length)] ?? 0;
	for (let i = 127 - key.length; i >= 0; i--) bytes[i] = PI[at(i + 1) ^ at(i + key.length)] ?? 0;
	return Uint16Array.from({ length: 64 }, (_, i) => at(2 * i) + 256 * at(2 * i + 1));
}
/** Section 4: rounds of « r-mixing », with two of « r-mashing » after the fifth and the eleventh. */
function decipherBlock(key, block) {
	const r = Uint16Array.from({ length: 4 }, (_, i) => (block[2 * i] ?? 0) + 256 * (block[2 * i + 1] ?? 0));
	const word = (i) => r[i & 3] ?? 0;
	for (let round = 15; round >= 0; round--) {
		for (let i = 3; i >= 0; i--) {
			const shift = [
				1,
				2,
				3,
				5
			][i] ?? 0;
			const turned = word(i) >>> shift | word(i) << 16 - shift;
			r[i] = turned - (key[4 * round + i] ?? 0) - (word(i + 3) & word(i + 2)) - (~word(i + 3) & word(i + 1));
		}
		if (round === 11 || round === 5) for (let i = 3; i >= 0; i--) r[i] = word(i) - (key[word(i + 3) & 63] ?? 0);
	}
	return Uint8Array.from([...r].flatMap((value) => [value & 255, value >>> 8]));
}
/** The random permutation of the RFC, made from the figures of pi. */
const PI = node_buffer.Buffer.from("d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb6266fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b255597312d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad", "hex");

// src/formats/pdf/signature/cms/password-encryption.ts
/** A way to protect a certificate file that this program does not know. */
var UnknownProtection = class extends Error {};
/** Ciphers of PBES2 (RFC 8018) by their object identifiers, with the length of their keys. */
const CIPHERS = {
	"2.16.840.1.101.3.4.1.2": ["aes-128-cbc", 16],
	"2.16.840.1.101.3.4.1.22": ["aes-192-cbc", 24],
	"2.16.840.1.101.3.4.1.42": ["aes-256-cbc", 32],
	"1.2.840.113549.3.7": ["des-ede3-cbc", 24]
};
/** Hashes under PBKDF2; SHA-1 where none is named. */
const PSEUDO_RANDOM = {
	"1.2.840.113549.2.7": "sha1",
	"1.2.840.113549.2.9": "sha256",
	"1.2.840.113549.2.10": "sha384",
	"1.2.840.113549.2.11": "sha512"
};
/** Hashes by their own identifiers. */
const HASHES = {
	"1.3.14.3.2.26": "sha1",
	"2.16.840.1.101.3.4.2.1": "sha256",
	"2.16.840.1.101.3.4.2.2": "sha384",
	"2.16.840.1.101.3.4.2.3": "sha512"
};
const PBES2 = "1.2.840.113549.1.5.13";
const PBKDF2 = "1.2.840.113549.1.5.12";
/** Those of PKCS #12 itself (RFC 7292, appendix C), which older files use. */
const TRIPLE_DES = "1.2.840.113549.1.12.1.3";
const RC2_128 = "1.2.840.113549.1.12.1.5";
const RC2_40 = "1.2.840.113549.1.12.1.6";
/**
* Takes the encryption off what a password protects.
* @throws UnknownProtection for an unknown way; another Error when the password is wrong
*/
function decipher({ algorithmId, algorithmParams }, data, password) {
	if (algorithmId === PBES2) return decipherPbes2(algorithmParams, data, password);
	const [salt, iterations] = itemsOf$2(algorithmParams);
	const derive = (id, length) => deriveKey(password, {
		id,
		length,
		hash: "sha1",
		salt: bytesOf$1(salt),
		iterations: numberOf$1(iterations)
	});
	if (algorithmId === TRIPLE_DES) return run((0, node_crypto.createDecipheriv)("des-ede3-cbc", derive(1, 24), derive(2, 8)), data);
	if (algorithmId === RC2_40) return decipherRc2(derive(1, 5), derive(2, 8), data);
	if (algorithmId === RC2_128) return decipherRc2(derive(1, 16), derive(2, 8), data);
	throw new UnknownProtection(algorithmId);
}
function decipherPbes2(parameters, data, password) {
	const [derivation, encryption] = itemsOf$2(parameters).map(itemsOf$2);
	const [cipher, keyLength] = CIPHERS[identifierOf(encryption?.[0])] ?? [];
	if (cipher === void 0 || keyLength === void 0 || identifierOf(derivation?.[0]) !== PBKDF2) throw new UnknownProtection(`${identifierOf(derivation?.[0])} ${identifierOf(encryption?.[0])}`);
	const key = pbkdf2(password, derivation?.[1], keyLength);
	return run((0, node_crypto.createDecipheriv)(cipher, key, bytesOf$1(encryption?.[1])), data);
}
function pbkdf2(password, parameters, keyLength) {
	const [salt, iterations, ...others] = itemsOf$2(parameters);
	const pseudoRandom = others.find((item) => item instanceof asn1js.Sequence);
	const hash = pseudoRandom === void 0 ? "sha1" : PSEUDO_RANDOM[identifierOf(itemsOf$2(pseudoRandom)[0])];
	if (hash === void 0) throw new UnknownProtection("PBKDF2");
	return (0, node_crypto.pbkdf2Sync)(node_buffer.Buffer.from(password, "utf8"), bytesOf$1(salt), limited(numberOf$1(iterations)), keyLength, hash);
}
const PBMAC1 = "1.2.840.113549.1.5.14";
/** Whether a password is the one under which a file was sealed (RFC 7292, appendix B; RFC 9579). */
function isSealed({ algorithmId, algorithmParams }, { digest, salt, iterations }, content, password) {
	const seal = (hash, key) => (0, node_crypto.createHmac)(hash, key).update(content).digest().equals(digest);
	if (algorithmId === PBMAC1) {
		const [derivation, scheme] = itemsOf$2(algorithmParams).map(itemsOf$2);
		const hash = PSEUDO_RANDOM[identifierOf(scheme?.[0])];
		if (hash === void 0) throw new UnknownProtection(PBMAC1);
		const length = itemsOf$2(derivation?.[1])[2];
		return seal(hash, pbkdf2(password, derivation?.[1], numberOf$1(length)));
	}
	const hash = HASHES[algorithmId];
	if (hash === void 0) throw new UnknownProtection(algorithmId);
	const length = (0, node_crypto.createHash)(hash).digest().length;
	return seal(hash, deriveKey(password, {
		id: 3,
		length,
		hash,
		salt,
		iterations
	}));
}
/** The derivation of PKCS #12 (RFC 7292, appendix B.2). The password is UTF-16 with a final zero. */
function deriveKey(password, { id, length, hash, salt, iterations }) {
	const block = hash === "sha384" || hash === "sha512" ? 128 : 64;
	const filled = (bytes) => node_buffer.Buffer.alloc(block * Math.ceil(bytes.length / block), node_buffer.Buffer.from(bytes));
	const secret = node_buffer.Buffer.from(`${password}\0`, "utf16le").swap16();
	const input = node_buffer.Buffer.concat([filled(salt), filled(secret)]);
	const key = [];
	for (let have = 0; have < length;) {
		let part = (0, node_crypto.createHash)(hash).update(node_buffer.Buffer.alloc(block, id)).update(input).digest();
		for (let i = 1; i < limited(iterations); i++) part = (0, node_crypto.createHash)(hash).update(part).digest();
		key.push(part);
		have += part.length;
		addOne(input, node_buffer.Buffer.alloc(block, part), block);
	}
	return node_buffer.Buffer.concat(key).subarray(0, length);
}
/** Adds `part` and one to each block of `input`, as numbers of that length. */
function addOne(input, part, block) {
	for (let start = 0; start < input.length; start += block) {
		let carry = 1;
		for (let i = block - 1; i >= 0; i--) {
			carry += (input[start + i] ?? 0) + (part[i] ?? 0);
			input[start + i] = carry & 255;
			carry >>= 8;
		}
	}
}
const MOST_ITERATIONS = 1e7;
/** A file of somebody's making must not keep the computer busy for ever. */
function limited(iterations) {
	if (iterations > MOST_ITERATIONS) throw new UnknownProtection(`${iterations} iterations`);
	return iterations;
}
function run(cipher, data) {
	return node_buffer.Buffer.concat([cipher.update(data), cipher.final()]);
}
function itemsOf$2(value) {
	return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}
function identifierOf(value) {
	return value instanceof asn1js.ObjectIdentifier ? value.valueBlock.toString() : "";
}
function bytesOf$1(value) {
	return value instanceof asn1js.OctetString ? new Uint8Array(value.getValue()) : /* @__PURE__ */ new Uint8Array();
}
function numberOf$1(value) {
	return value instanceof asn1js.Integer ? Number(value.toBigInt()) : 1;
}

// src/formats/pdf/signature/cms/read-p12.ts
/**
* Reads a certificate file (PKCS #12, `.p12` or `.pfx`), of today or of yesterday.
* @param name how the file is called, for messages
* @throws Failure `file` when the password is wrong, or the file is none or holds no key
*/
function readP12(bytes, password, name) {
	try {
		const pfx = pkijs.PFX.fromBER(Uint8Array.from(bytes));
		const content = contentOf$1(pfx.authSafe);
		if (!isOpenedBy(pfx, content, password)) throw wrongPassword(name);
		return credentialOf(pkijs.AuthenticatedSafe.fromBER(content).safeContents.flatMap((part) => bagsOf(part, password)), password, name);
	} catch (error) {
		if (error instanceof require_failure.Failure) throw error;
		throw error instanceof UnknownProtection ? unknownProtection(name) : notP12(name);
	}
}
function isOpenedBy({ macData }, content, password) {
	if (macData === void 0) return true;
	const seal = {
		digest: new Uint8Array(macData.mac.digest.getValue()),
		salt: new Uint8Array(macData.macSalt.getValue()),
		iterations: macData.iterations ?? 1
	};
	return isSealed(macData.mac.digestAlgorithm, seal, content, password);
}
const DATA = "1.2.840.113549.1.7.1";
const KEY_BAG = "1.2.840.113549.1.12.10.1.1";
const SHROUDED_KEY_BAG = "1.2.840.113549.1.12.10.1.2";
const CERTIFICATE_BAG = "1.2.840.113549.1.12.10.1.3";
function bagsOf(part, password) {
	if (part.contentType === DATA) return pkijs.SafeContents.fromBER(contentOf$1(part)).safeBags;
	const { encryptedContentInfo: sealed } = new pkijs.EncryptedData({ schema: part.content });
	const data = new Uint8Array(sealed.getEncryptedContent());
	return pkijs.SafeContents.fromBER(Uint8Array.from(decipher(sealed.contentEncryptionAlgorithm, data, password))).safeBags;
}
function contentOf$1({ content }) {
	if (!(content instanceof asn1js.OctetString)) throw new Error("the content is no text of bytes");
	return new Uint8Array(content.getValue());
}
function credentialOf(bags, password, name) {
	const keys = bags.flatMap((bag) => keyOf(bag, password));
	const certificates = bags.flatMap(certificateOf);
	for (const key of keys) {
		const certificate = certificates.find((candidate) => candidate.checkPrivateKey(key));
		if (certificate !== void 0) return {
			key,
			certificate,
			chain: chainOf(certificate, certificates)
		};
	}
	throw new require_failure.Failure("file", keys.length === 0 ? `« ${name} » contient un certificat, mais pas la clé qui permet de signer.` : `« ${name} » contient une clé, mais pas le certificat qui va avec.`, "Exportez de nouveau le certificat, avec sa clé privée.");
}
function keyOf({ bagId, bagValue }, password) {
	if (bagId === KEY_BAG) return [privateKey(node_buffer.Buffer.from(bagValue.toSchema().toBER(false)))];
	if (bagId !== SHROUDED_KEY_BAG || !(bagValue instanceof pkijs.PKCS8ShroudedKeyBag)) return [];
	const data = new Uint8Array(bagValue.encryptedData.getValue());
	return [privateKey(decipher(bagValue.encryptionAlgorithm, data, password))];
}
function privateKey(der) {
	return (0, node_crypto.createPrivateKey)({
		key: der,
		format: "der",
		type: "pkcs8"
	});
}
function certificateOf({ bagId, bagValue }) {
	if (bagId !== CERTIFICATE_BAG || !("certValue" in bagValue)) return [];
	const { certValue } = bagValue;
	return certValue instanceof asn1js.OctetString ? [new node_crypto.X509Certificate(node_buffer.Buffer.from(certValue.getValue()))] : [];
}
function chainOf(certificate, all) {
	const chain = [];
	for (let last = certificate; chain.length < all.length;) {
		const issuer = all.find((one) => one !== last && !chain.includes(one) && last.checkIssued(one));
		if (issuer === void 0) break;
		chain.push(issuer);
		last = issuer;
	}
	return chain;
}
function wrongPassword(name) {
	return new require_failure.Failure("file", `Ce mot de passe n’ouvre pas « ${name} ». Rien n’a été signé.`, "Vérifiez le mot de passe que vous avez choisi en exportant le certificat, puis recommencez.");
}
function notP12(name) {
	return new require_failure.Failure("file", `« ${name} » n’est pas un certificat que le programme sache lire.`, "Il faut un fichier PKCS #12 (.p12 ou .pfx), qui contient le certificat et sa clé privée.");
}
function unknownProtection(name) {
	return new require_failure.Failure("file", `« ${name} » est protégé d’une façon que le programme ne connaît pas.`, "Exportez de nouveau le certificat avec une protection AES-256, que les systèmes actuels proposent.");
}

// src/formats/pdf/signature/read/certificate-name.ts
/** The holder of a certificate, by the parts of its subject (RFC 5280, 4.1.2.6). */
function holderOf(certificate) {
	const subject = certificate.toLegacyObject().subject;
	const part = (key) => {
		const value = subject[key];
		const [first] = Array.isArray(value) ? value : [value];
		return typeof first === "string" && first !== "" ? first : void 0;
	};
	const person = [part("GN"), part("SN")].filter((one) => one !== void 0).join(" ");
	const organisation = part("O");
	return {
		name: part("CN") ?? (person || organisation) ?? certificate.subject.replaceAll("\n", ", "),
		organisation,
		title: part("title")
	};
}

// src/formats/pdf/signature/cms/object-identifiers.ts
/** The names that signatures use for their parts (RFC 5652, RFC 5035, RFC 3161). */
const OID = {
	data: "1.2.840.113549.1.7.1",
	signedData: "1.2.840.113549.1.7.2",
	contentType: "1.2.840.113549.1.9.3",
	messageDigest: "1.2.840.113549.1.9.4",
	signingTime: "1.2.840.113549.1.9.5",
	signingCertificate: "1.2.840.113549.1.9.16.2.12",
	signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
	timestampToken: "1.2.840.113549.1.9.16.2.14",
	timestampInfo: "1.2.840.113549.1.9.16.1.4",
	sha256: "2.16.840.1.101.3.4.2.1",
	rsaWithSha256: "1.2.840.113549.1.1.11",
	ecdsaWithSha256: "1.2.840.10045.4.3.2"
};

// src/formats/pdf/signature/cms/check-cms.ts
/**
* Reads a CMS signature and checks it (RFC 5652, 5.6).
* @param digestOf the digest of what was signed, under a hash by its name; absent where the content stands inside
* @param mustNameCertificate whether the certificate must be signed with the content, as PAdES asks
* @returns `undefined` where it can't be understood: no signature, none of one signer, or a hash out of use
*/
function checkCms(cms, digestOf, mustNameCertificate = true) {
	const data = new pkijs.SignedData({ schema: cms.content });
	const [signer, another] = data.signerInfos;
	const certificates = (data.certificates ?? []).filter((one) => one instanceof pkijs.Certificate);
	const own = certificates.find((one) => signer !== void 0 && isOf(signer, one));
	const hash = signer === void 0 ? void 0 : HASHES[signer.digestAlgorithm.algorithmId];
	if (signer === void 0 || another !== void 0 || own === void 0 || hash === void 0 || hash === "sha1") return void 0;
	const certificate = x509(own);
	const content = contentOf(data);
	const digest = digestOf?.(hash) ?? (0, node_crypto.createHash)(hash).update(content ?? "").digest();
	const signed = new Map(signer.signedAttrs?.attributes.map((one) => [one.type, one]));
	const declared = signed.get(OID.messageDigest)?.values[0];
	return {
		certificate,
		others: certificates.filter((one) => one !== own).map(x509),
		hasRightDigest: declared instanceof asn1js.OctetString && digest.equals(node_buffer.Buffer.from(declared.getValue())),
		hasRightSignature: isSignedBy(signer, certificate, hash) && (mustNameCertificate ? namesCertificate(signed, certificate) : !namesAny(signed) || namesCertificate(signed, certificate)),
		signature: bytesOf(signer.signature),
		timestamp: timestampOf(signer),
		content
	};
}
/** Reads DER; what a PDF keeps behind it as reserve is passed over. */
function readContentInfo(bytes) {
	const { result, offset } = asn1js.fromBER(Uint8Array.from(bytes));
	if (offset < 0) return void 0;
	const info = new pkijs.ContentInfo({ schema: result });
	return info.contentType === OID.signedData ? info : void 0;
}
function isOf({ sid }, certificate) {
	return sid instanceof pkijs.IssuerAndSerialNumber && sid.issuer.isEqual(certificate.issuer) && sid.serialNumber.isEqual(certificate.serialNumber);
}
const PSS = "1.2.840.113549.1.1.10";
function isSignedBy({ signedAttrs, signature, signatureAlgorithm }, certificate, hash) {
	if (signedAttrs === void 0) return false;
	const attributes = node_buffer.Buffer.from(signedAttrs.encodedValue);
	attributes[0] = 49;
	const padding = signatureAlgorithm.algorithmId === PSS ? { padding: node_crypto.constants.RSA_PKCS1_PSS_PADDING } : {};
	return (0, node_crypto.verify)(hash, attributes, {
		key: certificate.publicKey,
		...padding
	}, bytesOf(signature));
}
function namesAny(signed) {
	return signed.has(OID.signingCertificateV2) || signed.has(OID.signingCertificate);
}
/** The signed attributes name the certificate, so that no other of the same key can take its place (RFC 5035). */
function namesCertificate(signed, { raw }) {
	const second = signed.get(OID.signingCertificateV2)?.values[0];
	const first = signed.get(OID.signingCertificate)?.values[0];
	const id = itemsOf$1(itemsOf$1(itemsOf$1(second ?? first)[0])[0]);
	const [algorithm] = id.filter((item) => item instanceof asn1js.Sequence && itemsOf$1(item)[0] instanceof asn1js.ObjectIdentifier);
	const named = itemsOf$1(algorithm)[0];
	const hash = named instanceof asn1js.ObjectIdentifier ? HASHES[named.valueBlock.toString()] : second ? "sha256" : "sha1";
	const value = id.find((item) => item instanceof asn1js.OctetString);
	if (hash === void 0 || !(value instanceof asn1js.OctetString)) return false;
	return (0, node_crypto.createHash)(hash).update(raw).digest().equals(node_buffer.Buffer.from(value.getValue()));
}
function timestampOf({ unsignedAttrs }) {
	const token = unsignedAttrs?.attributes.find(({ type }) => type === OID.timestampToken)?.values[0];
	return token === void 0 ? void 0 : new pkijs.ContentInfo({ schema: token });
}
function contentOf({ encapContentInfo: { eContent } }) {
	return eContent === void 0 ? void 0 : node_buffer.Buffer.from(eContent.getValue());
}
function x509(certificate) {
	return new node_crypto.X509Certificate(node_buffer.Buffer.from(certificate.toSchema().toBER(false)));
}
function bytesOf(octets) {
	return new Uint8Array(octets.getValue());
}
function itemsOf$1(value) {
	return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}

// src/formats/pdf/signature/cms/read-timestamp.ts
/** The extended use of a key for time stamps (RFC 3161, 2.3). */
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
/**
* Reads a time stamp (RFC 3161).
* @param signature the signature value that it must be about
* @returns `undefined` where it can't be understood
*/
function readTimestamp(token, signature) {
	try {
		const cms = checkCms(token);
		if (cms?.content === void 0) return void 0;
		const { genTime, messageImprint, nonce } = pkijs.TSTInfo.fromBER(Uint8Array.from(cms.content));
		const hash = HASHES[messageImprint.hashAlgorithm.algorithmId];
		const imprint = node_buffer.Buffer.from(messageImprint.hashedMessage.getValue());
		const isAboutIt = hash !== void 0 && (0, node_crypto.createHash)(hash).update(signature).digest().equals(imprint);
		return {
			date: genTime,
			isSound: cms.hasRightDigest && cms.hasRightSignature && isAboutIt,
			isForTimestamps: cms.certificate.keyUsage?.includes(TIME_STAMPING) ?? false,
			nonce: nonce === void 0 ? void 0 : node_buffer.Buffer.from(nonce.valueBlock.valueHexView),
			certificate: cms.certificate,
			others: cms.others
		};
	} catch {
		return;
	}
}

// src/formats/pdf/signature/file/values.ts
/** The catalogue, from which all of a document hangs. */
function rootOf(snapshot) {
	return snapshot.resolve(snapshot.trailer.get(_cantoo_pdf_lib.PDFName.of("Root")));
}
/** The items of an array, resolved. */
function itemsOf(snapshot, array) {
	return array instanceof _cantoo_pdf_lib.PDFArray ? array.asArray().map((item) => snapshot.resolve(item)) : [];
}
/** A number; 0 where it is none. */
function numberOf(value) {
	return value instanceof _cantoo_pdf_lib.PDFNumber ? value.asNumber() : 0;
}

// src/formats/pdf/signature/fields.ts
/** The fields of signature of a version, in the order of the document. */
function signatureFields(snapshot) {
	const form = snapshot.entry(rootOf(snapshot), "AcroForm");
	const fields = snapshot.entry(form, "Fields");
	if (!(fields instanceof _cantoo_pdf_lib.PDFArray)) return [];
	return fields.asArray().flatMap((ref) => {
		const dict = snapshot.resolve(ref);
		if (!(ref instanceof _cantoo_pdf_lib.PDFRef) || !(dict instanceof _cantoo_pdf_lib.PDFDict)) return [];
		return require_streams.nameOf(snapshot.entry(dict, "FT")) === "Sig" ? [fieldOf(snapshot, ref, dict)] : [];
	});
}
function fieldOf(snapshot, ref, dict) {
	const [left = 0, bottom = 0, right = 0, top = 0] = itemsOf(snapshot, snapshot.entry(dict, "Rect")).map(numberOf);
	const value = snapshot.entry(dict, "V");
	const valueRef = dict.get(_cantoo_pdf_lib.PDFName.of("V"));
	return {
		ref,
		dict,
		signataire: require_field_name.signataireOf(require_streams.textOf(snapshot.entry(dict, "T")) ?? ""),
		description: require_streams.textOf(snapshot.entry(dict, "TU")) ?? "",
		width: right - left,
		height: top - bottom,
		value: value instanceof _cantoo_pdf_lib.PDFDict ? value : void 0,
		valueRef: valueRef instanceof _cantoo_pdf_lib.PDFRef ? valueRef : void 0
	};
}

// src/formats/pdf/signature/read/name-object.ts
/** What an object is for the reader of a document, in French: « le contenu de la page 3 ». */
function nameObject(before, after, number) {
	const object = before.resolve(_cantoo_pdf_lib.PDFRef.of(number)) ?? after.resolve(_cantoo_pdf_lib.PDFRef.of(number));
	const root = before.trailer.get(_cantoo_pdf_lib.PDFName.of("Root"));
	if (root instanceof _cantoo_pdf_lib.PDFRef && root.objectNumber === number) return `la racine du document${keysChanged(before, after, root)}`;
	const field = signatureFields(before).find(({ ref }) => ref.objectNumber === number);
	if (field !== void 0) return `le champ de signature « ${field.signataire} »`;
	const page = nameInPages(before, number);
	if (page !== void 0) return page;
	const catalog = rootOf(before);
	for (const [key, name] of Object.entries(PARTS)) if (isAt(catalog, key, number)) return name;
	return TYPES[require_streams.nameOf(before.entry(object, "Type")) ?? ""] ?? `l’objet ${number}`;
}
/** Parts that hang from the catalogue. */
const PARTS = {
	Pages: "la liste des pages",
	Metadata: "les métadonnées",
	AcroForm: "le formulaire des signatures",
	Names: "la liste des pièces jointes",
	StructTreeRoot: "la structure de lecture",
	Outlines: "les signets"
};
/** Objects that say themselves what they are. */
const TYPES = {
	Pages: "la liste des pages",
	Filespec: "une pièce jointe",
	EmbeddedFile: "une pièce jointe",
	StructElem: "la structure de lecture",
	Font: "une police de caractères",
	FontDescriptor: "une police de caractères",
	Metadata: "les métadonnées",
	Sig: "la valeur d’une signature"
};
function keysChanged(before, after, root) {
	const [was, is] = [before.resolve(root), after.resolve(root)];
	if (!(was instanceof _cantoo_pdf_lib.PDFDict) || !(is instanceof _cantoo_pdf_lib.PDFDict)) return "";
	const keys = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].filter((key) => String(was.get(key)) !== String(is.get(key)));
	return keys.length === 0 ? "" : ` (${keys.map((key) => key.decodeText()).join(", ")})`;
}
function nameInPages(snapshot, number) {
	for (const [index, ref] of pageRefs(snapshot, rootEntry(snapshot, "Pages")).entries()) {
		if (ref.objectNumber === number) return `la page ${index + 1}`;
		const page = snapshot.resolve(ref);
		if (refersTo(page, "Contents", number)) return `le contenu de la page ${index + 1}`;
		if (refersTo(page, "Annots", number)) return `une annotation de la page ${index + 1}`;
		const annotations = page instanceof _cantoo_pdf_lib.PDFDict ? snapshot.entry(page, "Annots") : void 0;
		if (annotations instanceof _cantoo_pdf_lib.PDFArray && listed(annotations, number)) return `une annotation de la page ${index + 1}`;
	}
}
/** How many pages a version has. */
function pageCount(snapshot) {
	return pageRefs(snapshot, rootEntry(snapshot, "Pages")).length;
}
/** A tree that goes round, as one made to keep us busy may, is gone through once. */
function pageRefs(snapshot, node, seen = /* @__PURE__ */ new Set()) {
	const kids = snapshot.entry(node, "Kids");
	if (node === void 0 || seen.has(node) || !(kids instanceof _cantoo_pdf_lib.PDFArray)) return [];
	seen.add(node);
	return kids.asArray().flatMap((kid) => {
		if (!(kid instanceof _cantoo_pdf_lib.PDFRef)) return [];
		const child = snapshot.resolve(kid);
		return snapshot.entry(child, "Kids") === void 0 ? [kid] : pageRefs(snapshot, child, seen);
	});
}
function rootEntry(snapshot, key) {
	return snapshot.entry(rootOf(snapshot), key);
}
function refersTo(dict, key, number) {
	const value = dict instanceof _cantoo_pdf_lib.PDFDict ? dict.get(_cantoo_pdf_lib.PDFName.of(key)) : void 0;
	return value instanceof _cantoo_pdf_lib.PDFRef && value.objectNumber === number || value instanceof _cantoo_pdf_lib.PDFArray && listed(value, number);
}
function listed(array, number) {
	return array.asArray().some((item) => item instanceof _cantoo_pdf_lib.PDFRef && item.objectNumber === number);
}
function isAt(catalog, key, number) {
	const value = catalog instanceof _cantoo_pdf_lib.PDFDict ? catalog.get(_cantoo_pdf_lib.PDFName.of(key)) : void 0;
	return value instanceof _cantoo_pdf_lib.PDFRef && value.objectNumber === number;
}

// src/formats/pdf/signature/read/changes.ts
/**
* What each version of a file changed in the one before, but for adding a signature: nothing, if it only did that. In French, as
* parts of a sentence: « le contenu de la page 3 ».
*
* A version may bring new objects, and write a signature and its picture into a field that had none. Everything else is told,
* also what no reader would see.
*/
function changesOf(bytes, revisions) {
	const snapshots = revisions.map((_, index) => require_revisions.snapshotOf(bytes, revisions.slice(0, index + 1)));
	/** Objects that are spoken of and not there: whoever brings one later changes what is shown. */
	const awaited = /* @__PURE__ */ new Set();
	return revisions.map((revision, index) => {
		const [before, after] = [snapshots[index - 1], snapshots[index]];
		if (after === void 0) return [];
		const changes = before === void 0 ? [] : changesBetween(before, after, revision, awaited);
		for (const number of revision.places.keys()) {
			awaited.delete(number);
			for (const spokenOf of referencesIn(after.resolve(_cantoo_pdf_lib.PDFRef.of(number)))) if (after.place(spokenOf) === void 0) awaited.add(spokenOf);
		}
		return changes;
	});
}
function changesBetween(before, after, { places }, awaited) {
	const fields = new Map(signatureFields(before).map((field) => [field.ref.objectNumber, field]));
	const changed = [...places.keys()].filter((number) => {
		const [old, now] = [before.place(number), after.place(number)];
		if (old === void 0) return awaited.has(number);
		if (old.kind === "free") return now?.kind !== "free";
		const [was, is] = [number, number].map((one, index) => [before, after][index]?.resolve(_cantoo_pdf_lib.PDFRef.of(one)));
		return !require_revisions.isSame(was, is) && !isSigning(fields.get(number), is, before, after);
	});
	const pages = [pageCount(before), pageCount(after)];
	const trailer = [
		"Root",
		"Info",
		"Encrypt"
	].some((key) => !require_revisions.isSame(entry(before.trailer, key), entry(after.trailer, key))) || numberOf(entry(after.trailer, "Size")) < numberOf(entry(before.trailer, "Size"));
	return [.../* @__PURE__ */ new Set([
		...pages[0] === pages[1] ? [] : [`le nombre de pages (${pages[0]}, puis ${pages[1]})`],
		...trailer ? ["la racine du document"] : [],
		...changed.map((number) => nameObject(before, after, number))
	])];
}
/** Whether a field is as it was but for a signature, which is new with this version, and the picture of it. */
function isSigning(field, is, before, after) {
	if (field === void 0 || field.valueRef !== void 0 || field.value !== void 0 || !(is instanceof _cantoo_pdf_lib.PDFDict)) return false;
	const value = entry(is, "V");
	if (!(value instanceof _cantoo_pdf_lib.PDFRef) || before.place(value.objectNumber) !== void 0) return false;
	if (!(after.resolve(value) instanceof _cantoo_pdf_lib.PDFDict)) return false;
	return [...new Set([...field.dict.keys(), ...is.keys()].map((key) => key.decodeText()))].every((key) => key === "V" || key === "AP" || require_revisions.isSame(entry(field.dict, key), entry(is, key)));
}
function entry(dict, key) {
	return dict.get(_cantoo_pdf_lib.PDFName.of(key));
}
function referencesIn(object) {
	if (object instanceof _cantoo_pdf_lib.PDFRef) return [object.objectNumber];
	if (object instanceof _cantoo_pdf_lib.PDFArray) return object.asArray().flatMap(referencesIn);
	if (object instanceof _cantoo_pdf_lib.PDFRawStream) return referencesIn(object.dict);
	return object instanceof _cantoo_pdf_lib.PDFDict ? object.values().flatMap(referencesIn) : [];
}

// src/formats/pdf/signature/read/check-value.ts
/** Kinds of signature that are understood: that of PAdES, and the older one that other programs make. */
const KINDS = ["ETSI.CAdES.detached", "adbe.pkcs7.detached"];
/**
* Checks the value of a signature: that it covers a whole version of the file but for itself, and holds for those bytes. A value that
* leaves more out, or another part, could be true of a text that nobody is shown.
*/
function checkValue(bytes, revisions, snapshot, { value, valueRef }) {
	const contents = snapshot.entry(value, "Contents");
	const kind = require_streams.nameOf(snapshot.entry(value, "SubFilter")) ?? "";
	if (value === void 0 || !(contents instanceof _cantoo_pdf_lib.PDFHexString) || !KINDS.includes(kind)) return NOTHING;
	const range = rangeOf(value);
	const der = contents.asBytes();
	const revision = coveredBy(bytes, revisions, range, der);
	const isOwn = revision !== void 0 && revisions[revision]?.places.has(valueRef?.objectNumber ?? -1);
	const digestOf = (hash) => {
		const hasher = (0, node_crypto.createHash)(hash);
		for (const [start, length] of range) hasher.update(bytes.subarray(start, start + length));
		return hasher.digest();
	};
	return {
		revision: isOwn ? revision : void 0,
		cms: understood(der, digestOf, kind === KINDS[0])
	};
}
const NOTHING = {
	revision: void 0,
	cms: void 0
};
function understood(der, digestOf, isPades) {
	try {
		const info = readContentInfo(der);
		return info === void 0 ? void 0 : checkCms(info, digestOf, isPades);
	} catch {
		return;
	}
}
function rangeOf(value) {
	const range = value.get(_cantoo_pdf_lib.PDFName.of("ByteRange"));
	const [a = 0, b = 0, c = 0, d = 0] = range instanceof _cantoo_pdf_lib.PDFArray ? range.asArray().map(numberOf) : [];
	return [[a, b], [c, d]];
}
/** The version that the two parts make up, with nothing between them but the value itself. */
function coveredBy(bytes, revisions, [[start, length], [next, rest]], der) {
	const gap = node_buffer.Buffer.from(bytes.subarray(length, next)).toString("latin1");
	const isPadded = der.subarray(derLength(der)).every((byte) => byte === 0);
	const isGap = start === 0 && /^<[0-9A-Fa-f]*>$/.test(gap) && node_buffer.Buffer.from(gap.slice(1, -1), "hex").equals(node_buffer.Buffer.from(der));
	const revision = revisions.findIndex(({ end }) => end === next + rest);
	return isGap && isPadded && revision >= 0 ? revision : void 0;
}
/** How long the value says it is: a tag, a length in one byte or in as many as that says, and what follows. */
function derLength(der) {
	const first = der[1] ?? 0;
	if (first < 128) return 2 + first;
	const size = first - 128;
	return 2 + size + der.subarray(2, 2 + size).reduce((length, byte) => 256 * length + byte, 0);
}

// src/formats/pdf/signature/read/pdf-date.ts
/** A date as PDF writes it (ISO 32000-1, 7.9.4): `D:20260704120000+02'00'`. `undefined` where it is none. */
function readPdfDate(text) {
	const found = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-])(\d{2})'?(\d{2})?)?/.exec(text ?? "");
	if (found === null) return void 0;
	const [, year, month, day, hour, minute, second, sign = "+", hours = "00", minutes = "00"] = found;
	const date = /* @__PURE__ */ new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`);
	return Number.isNaN(date.getTime()) ? void 0 : date;
}
/** A date as PDF writes it, in universal time. */
function writePdfDate(date) {
	return `D:${date.toISOString().replace(/\.\d+Z$/, "").replace(/\D/g, "")}Z`;
}

// src/formats/pdf/signature/read/read-signatures.ts
/** Reads and checks all signatures of a PDF. @throws DamagedPdf when its versions can't be told apart */
async function readSignatures(bytes, options) {
	const revisions = require_revisions.readRevisions(bytes);
	const snapshot = require_revisions.snapshotOf(bytes, revisions);
	const found = signatureFields(snapshot);
	if (found.every(({ value }) => value === void 0)) return {
		fields: found.map(unsigned),
		changesBefore: []
	};
	const changes = changesOf(bytes, revisions);
	const values = found.map((field) => checkValue(bytes, revisions, snapshot, field));
	const first = Math.min(...values.flatMap(({ revision }) => revision ?? []), revisions.length);
	const fields = [];
	for (const [index, field] of found.entries()) {
		const { revision, cms } = values[index] ?? {};
		const changesSince = unique(revision === void 0 ? [] : changes.slice(revision + 1));
		const signature = field.value && {
			...await readCms(cms, dateOf(snapshot, field), options),
			location: require_streams.textOf(snapshot.entry(field.value, "Location")),
			coversVersion: revision !== void 0,
			changesSince
		};
		fields.push({
			...unsigned(field),
			signature
		});
	}
	return {
		fields,
		changesBefore: unique(changes.slice(0, first + 1))
	};
}
function dateOf(snapshot, { value }) {
	return readPdfDate(require_streams.textOf(snapshot.entry(value, "M")));
}
async function readCms(cms, date, options) {
	const timestamp = await readStamp(cms, options);
	const proved = timestamp?.isSound === true && timestamp.trust === "trusted" ? timestamp.date : void 0;
	return {
		holder: cms && holderOf(cms.certificate),
		date,
		hasRightDigest: cms?.hasRightDigest ?? false,
		hasRightSignature: cms?.hasRightSignature ?? false,
		trust: cms === void 0 ? "unknown" : await trustOf(cms, proved, date, options),
		timestamp
	};
}
async function readStamp(cms, options) {
	if (cms?.timestamp === void 0) return void 0;
	const stamp = readTimestamp(cms.timestamp, cms.signature);
	if (stamp === void 0) return {
		date: void 0,
		authority: void 0,
		isSound: false,
		trust: "unknown"
	};
	return {
		date: stamp.date,
		authority: holderOf(stamp.certificate).name,
		isSound: stamp.isSound,
		trust: stamp.isForTimestamps ? await trustOf(stamp, void 0, stamp.date, options) : "unknown"
	};
}
/** @param claimed a date at which the certificate may have held, that nobody confirms */
async function trustOf({ certificate, others }, proved, claimed, { trusted, now }) {
	if (trusted === void 0) return "not-asked";
	if (await isTrusted(certificate, others, trusted, proved ?? now)) return "trusted";
	return claimed !== void 0 && await isTrusted(certificate, others, trusted, claimed) ? "expired" : "unknown";
}
function unsigned({ signataire, description }) {
	return {
		signataire,
		description,
		signature: void 0
	};
}
function unique(lists) {
	return [...new Set(lists.flat())];
}

// src/formats/pdf/signature/appearance.ts
/** Above and below; on the left the text stands under that of the page. */
const MARGIN = 3;
const LEADING = 1.3;
/**
* Draws what a signature shows in its box, in the font that came with the fields. It is shrunk until it fits.
* @param context takes the new objects; its numbers begin after those of the document
*/
function drawAppearance(context, snapshot, { width, height }, lines) {
	const faces = facesFor(context, snapshot, lines.map(({ text }) => text).join(""));
	const fitted = fitLines(lines, faces, width, height - 6);
	let top = height - MARGIN;
	const content = `q\nBT\n0.1 g\n${fitted.map(({ text, size }) => {
		top -= size * LEADING;
		return `1 0 0 1 0 ${decimal(top + size * .30000000000000004)} Tm\n${show(text, faces, size)}`;
	}).join("")}ET\nQ\n`;
	const fonts = Object.fromEntries(faces.map(({ ref }, index) => [`F${index}`, ref]));
	return context.register(context.stream(content, {
		Type: "XObject",
		Subtype: "Form",
		BBox: [
			0,
			0,
			width,
			height
		],
		Resources: { Font: fonts }
	}));
}
/** The font of the document, and with it the one for further letters where a name needs them. */
function facesFor(context, snapshot, text) {
	const first = documentFace(snapshot) ?? {
		ref: require_field_name.embedFont(context, "latin"),
		font: require_field_name.signatureFont("latin")
	};
	const further = require_field_name.signatureFont("latin-ext");
	return [...plain(text)].some((sign) => !has(first.font, sign) && has(further, sign)) ? [first, {
		ref: require_field_name.embedFont(context, "latin-ext"),
		font: further
	}] : [first];
}
/** The glyphs are those of the font as it is in the document, which another version of the program may have made. */
function documentFace(snapshot) {
	const resources = snapshot.entry(snapshot.entry(rootOf(snapshot), "AcroForm"), "DR");
	const fonts = snapshot.entry(resources, "Font");
	const font = snapshot.entry(fonts, require_field_name.FONT_NAME);
	const [descendant] = itemsOf(snapshot, snapshot.entry(font, "DescendantFonts"));
	const file = snapshot.entry(snapshot.entry(descendant, "FontDescriptor"), "FontFile2");
	const ref = referenceTo(fonts, require_field_name.FONT_NAME);
	if (!(file instanceof _cantoo_pdf_lib.PDFRawStream) || ref === void 0) return void 0;
	return {
		ref,
		font: require_field_name.readTrueType(require_revisions.unpackStream(file))
	};
}
function referenceTo(dict, key) {
	const value = dict instanceof _cantoo_pdf_lib.PDFDict ? dict.get(_cantoo_pdf_lib.PDFName.of(key)) : void 0;
	return value instanceof _cantoo_pdf_lib.PDFRef ? value : void 0;
}
/** Breaks the lines to the width; if they are too high or a word is too wide, all become smaller together. */
function fitLines(lines, faces, width, height) {
	for (let scale = 1;; scale *= .95) {
		const broken = lines.flatMap(({ text, size }) => wrap(text, size * scale, faces, width));
		const tall = broken.reduce((sum, { size }) => sum + size * LEADING, 0);
		const isNarrow = broken.every(({ text, size }) => widthOf(text, faces) * size <= width);
		if (tall <= height && isNarrow || scale < .2) return broken;
	}
}
function wrap(text, size, faces, width) {
	const lines = [];
	for (const word of plain(text).split(" ")) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && widthOf(longer, faces) * size > width) lines.push(word);
		else lines.splice(-1, 1, longer);
	}
	return lines.map((line) => ({
		text: line,
		size
	}));
}
/** Width at size 1. */
function widthOf(text, faces) {
	return [...text].reduce((sum, sign) => {
		const { font, glyph } = glyphOf(sign, faces);
		return sum + font.widthOf(glyph) / 1e3;
	}, 0);
}
function show(text, faces, size) {
	return [...text].map((sign) => glyphOf(sign, faces)).map(({ index, glyph }, place, all) => {
		const starts = place === 0 || all[place - 1]?.index !== index;
		const ends = all[place + 1]?.index !== index;
		return `${starts ? `/F${index} ${decimal(size)} Tf\n<` : ""}${require_field_name.four(glyph)}${ends ? "> Tj\n" : ""}`;
	}).join("");
}
/** A sign that no font has is shown as a question mark: the certificate itself has the name as it is written. */
function glyphOf(sign, faces) {
	const code = sign.codePointAt(0) ?? 0;
	const index = Math.max(0, faces.findIndex(({ font }) => font.glyphs.has(code)));
	const font = (faces[index] ?? faces[0])?.font;
	if (font === void 0) throw new Error("there is no font");
	return {
		index,
		font,
		glyph: font.glyphs.get(code) ?? font.glyphs.get(63) ?? 0
	};
}
function has(font, sign) {
	return font.glyphs.has(sign.codePointAt(0) ?? 0);
}
/** Spaces of every width, and accents that stand apart, as the font has them. */
function plain(text) {
	return text.normalize("NFC").replace(/[\u2009\u202f]/g, "\xA0").replaceAll("‑", "-").replace(/[ \t\r\n]+/g, " ").trim();
}
function decimal(value) {
	return value.toFixed(2);
}

// src/formats/pdf/signature/cms/make-cms.ts
/**
* Makes the signature of a document, apart from it: CMS as PAdES baseline asks (ETSI EN 319 142-1, 6.3): the digest of the document and
* of the signer's certificate are signed, the time is not: it stands in the PDF, or is proved by a time stamp.
* @param digest SHA-256 of what is signed
* @param timestamp gives the token for a signature value, where one is asked for
*/
async function makeCms(digest, { key, certificate, chain }, timestamp) {
	const own = pkijs.Certificate.fromBER(Uint8Array.from(certificate.raw));
	const attributes = sorted([
		attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
		attribute(OID.messageDigest, octets(digest)),
		attribute(OID.signingCertificateV2, signingCertificate(certificate.raw))
	]);
	const signed = new pkijs.SignedAndUnsignedAttributes({
		type: 0,
		attributes
	});
	const algorithm = signatureAlgorithm(key.asymmetricKeyType);
	const signature = (0, node_crypto.sign)("sha256", asSet(attributes), key);
	const signer = new pkijs.SignerInfo({
		version: 1,
		sid: new pkijs.IssuerAndSerialNumber({
			issuer: own.issuer,
			serialNumber: own.serialNumber
		}),
		digestAlgorithm: new pkijs.AlgorithmIdentifier({
			algorithmId: OID.sha256,
			algorithmParams: new asn1js.Null()
		}),
		signedAttrs: signed,
		signatureAlgorithm: algorithm,
		signature: octets(signature)
	});
	if (timestamp !== void 0) {
		const token = attribute(OID.timestampToken, (await timestamp(signature)).toSchema());
		signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({
			type: 1,
			attributes: [token]
		});
	}
	const data = new pkijs.SignedData({
		version: 1,
		digestAlgorithms: [signer.digestAlgorithm],
		encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
		certificates: [own, ...chain.map(({ raw }) => pkijs.Certificate.fromBER(Uint8Array.from(raw)))],
		signerInfos: [signer]
	});
	const content = new pkijs.ContentInfo({
		contentType: OID.signedData,
		content: data.toSchema(true)
	});
	return node_buffer.Buffer.from(content.toSchema().toBER(false));
}
/** The certificate is named by its digest under SHA-256, which is the hash when none is named (RFC 5035, section 3). */
function signingCertificate(certificate) {
	const hash = octets((0, node_crypto.createHash)("sha256").update(certificate).digest());
	const id = new asn1js.Sequence({ value: [hash] });
	return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [id] })] });
}
function signatureAlgorithm(kind) {
	if (kind === "rsa") return new pkijs.AlgorithmIdentifier({
		algorithmId: OID.rsaWithSha256,
		algorithmParams: new asn1js.Null()
	});
	if (kind === "ec") return new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 });
	throw new require_failure.Failure("file", `La clé de ce certificat est d’une sorte (${kind ?? "inconnue"}) que le programme ne sait pas employer.`, "Demandez un certificat à clé RSA ou à courbe elliptique (P-256, P-384, P-521).");
}
function attribute(type, value) {
	return new pkijs.Attribute({
		type,
		values: [value]
	});
}
function octets(bytes) {
	return new asn1js.OctetString({ valueHex: Uint8Array.from(bytes) });
}
/** In DER a set is in the order of its bytes; who checks a signature may bring it into that order. */
function sorted(attributes) {
	return attributes.map((one) => ({
		one,
		bytes: derOf(one.toSchema())
	})).sort((a, b) => node_buffer.Buffer.compare(a.bytes, b.bytes)).map(({ one }) => one);
}
/** What is signed is the attributes as a set, not as the tagged part of the signature that they become. */
function asSet(attributes) {
	return derOf(new asn1js.Set({ value: attributes.map((one) => one.toSchema()) }));
}
function derOf(value) {
	return node_buffer.Buffer.from(value.toBER(false));
}

// src/formats/pdf/signature/cms/request-timestamp.ts
/** How long an authority may take to answer, in milliseconds. */
const PATIENCE = 3e4;
/** What it answers is some kilobytes; a web page in its place may be anything. */
const MOST_BYTES = 1048576;
/**
* Asks a time-stamping authority to confirm that a signature exists now (RFC 3161). Only the digest of the signature goes out.
* @throws Failure `document` when it can't be reached, refuses, or confirms something else
*/
async function requestTimestamp(url, signature, signal) {
	const imprint = (0, node_crypto.createHash)("sha256").update(signature).digest();
	const nonce = (0, node_crypto.randomBytes)(16);
	nonce[0] = 64 | (nonce[0] ?? 0) & 63;
	const request = new pkijs.TimeStampReq({
		version: 1,
		messageImprint: new pkijs.MessageImprint({
			hashAlgorithm: new pkijs.AlgorithmIdentifier({
				algorithmId: OID.sha256,
				algorithmParams: new asn1js.Null()
			}),
			hashedMessage: new asn1js.OctetString({ valueHex: Uint8Array.from(imprint) })
		}),
		nonce: new asn1js.Integer({ valueHex: Uint8Array.from(nonce) }),
		certReq: true
	});
	const token = tokenOf(url, await ask(url, node_buffer.Buffer.from(request.toSchema().toBER(false)), signal));
	const stamp = readTimestamp(token, signature);
	if (stamp === void 0 || !stamp.isSound || !stamp.nonce?.equals(nonce)) throw refusal(url, "sa réponse ne porte pas sur cette signature");
	return token;
}
async function ask(url, body, signal) {
	const headers = {
		"Content-Type": "application/timestamp-query",
		Accept: "application/timestamp-reply"
	};
	const patience = AbortSignal.timeout(PATIENCE);
	try {
		const response = await fetch(url, {
			method: "POST",
			headers,
			body: Uint8Array.from(body),
			signal: AbortSignal.any([signal, patience])
		});
		if (!response.ok) throw refusal(url, `elle répond « ${response.status} ${response.statusText} »`);
		const bytes = new Uint8Array(await response.arrayBuffer());
		if (bytes.length > MOST_BYTES) throw refusal(url, "sa réponse n’est pas un horodatage");
		return bytes;
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof require_failure.Failure) throw error;
		throw refusal(url, patience.aborted ? "elle ne répond pas" : "elle est injoignable");
	}
}
function tokenOf(url, answer) {
	let response;
	try {
		response = pkijs.TimeStampResp.fromBER(answer);
	} catch {
		throw refusal(url, "sa réponse n’est pas un horodatage");
	}
	const { status, timeStampToken } = response;
	if (timeStampToken === void 0 || Number(status.status) > 1) throw refusal(url, "elle refuse la demande");
	return timeStampToken;
}
function refusal(url, why) {
	return new require_failure.Failure("document", `L’autorité d’horodatage « ${url} » n’a pas donné de date : ${why}. Rien n’a été signé.`, "Vérifiez l’adresse de --timestamp-url, ou signez sans elle.");
}

// src/formats/pdf/signature/file/append-revision.ts
/**
* Adds a version to a file after all that is there, which is not touched (ISO 32000-1, 7.5.6). Its cross-references are a table or a
* stream as in the version before: a file must not mix them.
* @param size one more than the highest number in use
*/
function appendRevision(bytes, last, size, objects) {
	const parts = [bytes];
	let length = bytes.length;
	const add = (part) => {
		const chunk = typeof part === "string" ? node_buffer.Buffer.from(part, "latin1") : part;
		parts.push(chunk);
		length += chunk.length;
	};
	const bodies = /* @__PURE__ */ new Map();
	const offsets = /* @__PURE__ */ new Map();
	if (bytes.at(-1) !== 10) add("\n");
	for (const { number, body } of [...objects].sort((a, b) => a.number - b.number)) {
		offsets.set(number, length);
		add(`${number} 0 obj\n`);
		bodies.set(number, length);
		add(body);
		add("\nendobj\n");
	}
	const start = length;
	const entries = trailerEntries(last, parts);
	add(last.form === "table" ? tableOf(offsets, size, entries) : streamOf(offsets, size, start, entries));
	add(`startxref\n${start}\n%%EOF\n`);
	return {
		file: node_buffer.Buffer.concat(parts),
		offsetOf(number) {
			const offset = bodies.get(number);
			if (offset === void 0) throw new Error(`object ${number} was not written`);
			return offset;
		}
	};
}
/** What is said of the whole file. The first identifier stays, the second is that of the version. */
function trailerEntries({ trailer, start }, parts) {
	const kept = ["Root", "Info"].flatMap((key) => {
		const value = trailer.get(_cantoo_pdf_lib.PDFName.of(key));
		return value === void 0 ? [] : [`/${key} ${value}`];
	});
	const hash = (0, node_crypto.createHash)("sha256");
	for (const part of parts) hash.update(part);
	const now = _cantoo_pdf_lib.PDFHexString.of(hash.digest("hex").slice(0, 32).toUpperCase());
	const ids = trailer.get(_cantoo_pdf_lib.PDFName.of("ID"));
	const first = ids instanceof _cantoo_pdf_lib.PDFArray ? ids.get(0) : now;
	return `${kept.join(" ")} /ID [${first} ${now}] /Prev ${start}`;
}
function tableOf(offsets, size, entries) {
	return `xref\n${[...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${size} ${entries} >>\n`;
}
function streamOf(offsets, size, start, entries) {
	const all = [...offsets, [size, start]];
	const data = node_buffer.Buffer.concat(all.map(([, offset]) => {
		const row = node_buffer.Buffer.alloc(8);
		row.writeUInt8(1, 0);
		row.writeUInt32BE(offset, 1);
		return row.subarray(0, 7);
	}));
	const index = all.map(([number]) => `${number} 1`).join(" ");
	const head = `/Type /XRef /Size ${size + 1} /W [1 4 2] /Index [${index}] /Length ${data.length} ${entries}`;
	return node_buffer.Buffer.concat([
		node_buffer.Buffer.from(`${size} 0 obj\n<< ${head} >>\nstream\n`, "latin1"),
		data,
		node_buffer.Buffer.from("\nendstream\nendobj\n", "latin1")
	]);
}
/** An object as it stands in a file. */
function bodyOf(object) {
	const body = new Uint8Array(object.sizeInBytes());
	object.copyBytesInto(body, 0);
	return body;
}

// src/formats/pdf/signature/sign-pdf.ts
/**
* Signs a document in one of its fields. What was there stays byte for byte, so that earlier signatures go on being valid.
* @throws Failure where the key, or the time-stamping authority, is of no use
*/
async function signPdf(bytes, options) {
	const { signataire, credential, timestampUrl, signal } = options;
	const revisions = require_revisions.readRevisions(bytes);
	const snapshot = require_revisions.snapshotOf(bytes, revisions);
	const last = revisions.at(-1);
	const field = signatureFields(snapshot).find((one) => one.signataire === signataire && one.value === void 0);
	if (last === void 0 || field === void 0) throw new Error(`no field to sign for ${signataire}`);
	const context = _cantoo_pdf_lib.PDFContext.create();
	context.largestObjectNumber = sizeOf(revisions) - 1;
	const value = context.nextRef();
	const widget = field.dict.clone(context);
	widget.set(_cantoo_pdf_lib.PDFName.of("V"), value);
	widget.set(_cantoo_pdf_lib.PDFName.of("AP"), context.obj({ N: drawAppearance(context, snapshot, field, options.lines) }));
	const reserved = reserveFor(credential, timestampUrl !== void 0);
	const objects = [
		...context.enumerateIndirectObjects().map(([ref, object]) => ({
			number: ref.objectNumber,
			body: bodyOf(object)
		})),
		{
			number: field.ref.objectNumber,
			body: bodyOf(widget)
		},
		{
			number: value.objectNumber,
			body: node_buffer.Buffer.from(signatureBody(options, reserved), "latin1")
		}
	];
	const { file, offsetOf } = appendRevision(bytes, last, context.largestObjectNumber + 1, objects);
	const behind = (key) => file.indexOf(key, offsetOf(value.objectNumber), "latin1") + key.length;
	const start = behind("/Contents ");
	const end = start + reserved + 2;
	const range = [
		start,
		end,
		file.length - end
	].map((part) => String(part).padStart(RANGE_WIDTH)).join(" ");
	file.write(range, behind("/ByteRange [0 "), "latin1");
	const digest = (0, node_crypto.createHash)("sha256").update(file.subarray(0, start)).update(file.subarray(end)).digest();
	const cms = (await makeCms(digest, credential, timestampUrl === void 0 ? void 0 : (signature) => requestTimestamp(timestampUrl, signature, signal))).toString("hex");
	if (cms.length > reserved) throw tooLong();
	file.write(cms, start + 1, "latin1");
	return file;
}
/** The numbers of the three places stand at a fixed width: they are known only when the rest of the file is. */
const RANGE_WIDTH = 10;
const RANGE_BLANK = " ".repeat(32);
/**
* The dictionary of a signature (ISO 32000-1, 12.8.1; PAdES: ETSI EN 319 142-1). The time stands here, as what the signer says;
* PAdES forbids it among the signed attributes.
*/
function signatureBody({ name, date, location }, reserved) {
	const place = location === void 0 ? "" : ` /Location ${_cantoo_pdf_lib.PDFHexString.fromText(location)}`;
	return `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name ${_cantoo_pdf_lib.PDFHexString.fromText(name)} /M (${writePdfDate(date)})${place} /ByteRange [0 ${RANGE_BLANK}] /Contents <${"0".repeat(reserved)}> >>`;
}
/** Hexadecimal figures to keep for a signature: its certificates, and room for the rest. */
function reserveFor({ certificate, chain }, isStamped) {
	return 2 * ([certificate, ...chain].reduce((sum, { raw }) => sum + raw.length, 0) + 4096 + (isStamped ? 24576 : 0));
}
/** One more than the highest number that any version used. */
function sizeOf(revisions) {
	const sizes = revisions.map(({ trailer }) => trailer.get(_cantoo_pdf_lib.PDFName.of("Size")));
	const numbers = revisions.flatMap(({ places }) => [...places.keys()]);
	return [...sizes.map((size) => size instanceof _cantoo_pdf_lib.PDFNumber ? size.asNumber() : 0), ...numbers.map((number) => number + 1)].reduce((most, one) => Math.max(most, one), 0);
}
function tooLong() {
	return new require_failure.Failure("document", "La réponse de l’autorité d’horodatage est trop longue pour ce document. Rien n’a été signé.", "Employez une autre autorité d’horodatage, ou signez sans --timestamp-url.");
}

exports.holderOf = holderOf;
exports.readCertificates = readCertificates;
exports.readP12 = readP12;
exports.readSignatures = readSignatures;
exports.signPdf = signPdf;