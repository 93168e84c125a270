import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** CBOR (RFC 8949) of what an authenticator writes: numbers, bytes, text and maps in order. */
const head = (major: number, length: number): Buffer => (length < 24 ? Buffer.from([(major << 5) | length]) : length < 256 ? Buffer.from([(major << 5) | 24, length]) : Buffer.from([(major << 5) | 25, length >> 8, length & 255]));
type Cbor = number | string | Buffer | [Cbor, Cbor][];
const cbor = (value: Cbor): Buffer => {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.length), ...value.flat().map(cbor)]);
};

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const counted = (counter: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(counter);
  return bytes;
};

/** An authenticator in software (WebAuthn level 2, ES256, attestation "none"): what a telephone does, with every part to be falsified. */
export class SoftKey {
  readonly id = randomBytes(16);
  counter = 0;
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(
    readonly origin: string,
    readonly rpID: string,
  ) {}

  private client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  private data(flags: number, more: Buffer = Buffer.alloc(0)): Buffer {
    return Buffer.concat([sha256(this.rpID), Buffer.from([flags]), counted(this.counter), more]);
  }

  register(challenge: string): Record<string, unknown> {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const cose = cbor([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]]);
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, cose]);
    const attestationObject = cbor([['fmt', 'none'], ['attStmt', []], ['authData', this.data(0x45, attested)]]);
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: this.client('webauthn.create', challenge).toString('base64url'), attestationObject: attestationObject.toString('base64url'), transports: ['internal'] } };
  }

  /** @param userHandle what a discoverable passkey says of whose it is @param verified by fingerprint, face or PIN */
  answer(challenge: string, { userHandle, verified = true }: { userHandle?: string; verified?: boolean } = {}): Record<string, unknown> {
    this.counter += 1;
    const clientDataJSON = this.client('webauthn.get', challenge);
    const authenticatorData = this.data(verified ? 0x05 : 0x01);
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientDataJSON)]), this.keys.privateKey);
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: clientDataJSON.toString('base64url'), authenticatorData: authenticatorData.toString('base64url'), signature: signature.toString('base64url'), ...(userHandle === undefined ? {} : { userHandle: Buffer.from(userHandle).toString('base64url') }) } };
  }
}
