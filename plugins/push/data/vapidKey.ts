import { createECDH, randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import { createLocalReq, type Payload } from 'payload';
import { inTransaction, query, queryPool, seals, sql, withTicket } from '../../kernel';
import type { PushSettings } from '../settings';

/** `publicKey`: as browsers want it, base64url of the point. */
export type VapidKey = { publicKey: string; jwk: JWK };

const PURPOSE = 'push.vapid';
type Row = { id: string; sealed: string };

const keyOf = (secret: Buffer): VapidKey => {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(secret);
  const point = curve.getPublicKey();
  const part = (from: number, to: number): string => point.subarray(from, to).toString('base64url');
  return { publicKey: point.toString('base64url'), jwk: { kty: 'EC', crv: 'P-256', x: part(1, 33), y: part(33, 65), d: secret.toString('base64url') } };
};

const kept = async (payload: Payload): Promise<Row | undefined> => (await queryPool<Row>(payload, sql`select id::text, sealed from handbook.push_keys`))[0];

/** Made by whichever process comes first; the others find it. */
const make = async (payload: Payload): Promise<Row | undefined> => {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  const id = randomUUID();
  const sealed = seals().seal({ purpose: PURPOSE, row: id }, curve.getPrivateKey('base64url'));
  const req = await createLocalReq({}, payload);
  await inTransaction(req, () => withTicket(req, 'push.key', () => query(req, sql`insert into handbook.push_keys (id, sealed) values (${id}::uuid, ${sealed}) on conflict do nothing`)));
  return kept(payload);
};

const known = new WeakMap<Payload, Promise<VapidKey>>();

const load = async (payload: Payload, { vapidKey }: PushSettings): Promise<VapidKey> => {
  if (vapidKey) return keyOf(Buffer.from(vapidKey, 'base64url'));
  const row = (await kept(payload)) ?? (await make(payload));
  if (!row) throw new TypeError('push: no key was kept');
  return keyOf(Buffer.from(seals().open({ purpose: PURPOSE, row: row.id }, row.sealed), 'base64url'));
};

/** The key this house shows push services: the operator's, or one made once and kept sealed. */
export const vapidKeyOf = (payload: Payload, settings: PushSettings): Promise<VapidKey> => {
  const held = known.get(payload);
  if (held) return held;
  const loading = load(payload, settings);
  known.set(payload, loading);
  loading.catch(() => known.delete(payload));
  return loading;
};

export const SEALED_KEYS = { table: 'handbook.push_keys', key: 'id', ticket: 'push.reseal', columns: { sealed: PURPOSE } } as const;
