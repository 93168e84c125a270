import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';

import { lockReturn } from '../../../plugins/exchange/offline/domain/locked';
import { RETURN_FORMAT } from '../../../plugins/exchange/offline/domain/packContent';
import { publicKeyOf, signedFile } from '../../../plugins/exchange/partners/domain/exchangeFile';
import { seals } from '../../../plugins/kernel';
import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const PLACES = ['root', 'a', 'a1', 'b1'] as const;
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const theirs = generateKeyPairSync('ed25519').privateKey;
const inForm = (text: string) => ({ file: { name: 'mau.json', data: Buffer.from(text).toString('base64') } });
let serial = 0;

/** A partner in this state, with one file for them. */
const partner = async ({ house, maker }: World, site: Site, state: 'proposed' | 'confirmed'): Promise<{ id: string; code: string }> => {
  serial += 1;
  const [id, code] = [randomUUID(), `mau-${serial}`];
  const content = signedFile({ format: 'handbook-exchange/1', from: 'so-tay-dang-vien', to: code, number: 1, previous: null, made: new Date().toISOString(), received: 0, messages: [] }, theirs, 'k1');
  await house.ownerTicket('exchange.fixture:test', async (sql) => {
    await sql(
      `insert into handbook.exchange_partners (id, code, name, organization_id, direction, public_key, fields, decision_number, decision_date, valid_from, state, proposed_by, proposed_at, decided_by, decided_at, last_file)
       values ($1, $2, 'Bên mẫu', $3, 'both', $4, '{}', '15-QĐ/KT', '2025-07-01', '2025-07-01', $5, $6, now(), case when $5 = 'confirmed' then gen_random_uuid() end, case when $5 = 'confirmed' then now() end, 1)`,
      [id, code, maker.places[site].id, publicKeyOf(theirs), state, randomUUID()],
    );
    await sql(`insert into handbook.exchange_files (partner_id, direction, number, content, sha256, messages, state, at) values ($1, 'out', 1, $2, $3, 0, 'ready', now())`, [id, content, 'a'.repeat(64)]);
  });
  return { id, code };
};

const BASE = 'b'.repeat(64);

/** A pack that is outside, with one note to be decided where `open` says so; and the file that comes back. */
const pack = async ({ house, maker }: World, site: Site, open = false): Promise<{ id: string; row: string; file: string }> => {
  const [id, row, key] = [randomUUID(), randomUUID(), randomBytes(32)];
  const item = { kind: 'absence', id: randomUUID(), member: randomUUID(), from: TODAY, to: TODAY, reason: 'Đi viện' };
  await house.ownerTicket('offline-packs.fixture:test', async (sql) => {
    await sql(
      `insert into handbook.offline_packs (id, organization_id, why, by_user, taken_at, until, members, sealed_base, sealed_key, base_sha256) values ($1, $2, 'Mẫu', $3, now(), current_date, 1, $4, $5, $6)`,
      [id, maker.places[site].id, randomUUID(), seals().seal({ purpose: 'offline.base', row: id }, '{"members":[],"cells":[]}'), seals().seal({ purpose: 'offline.return-key', row: id }, key.toString('base64')), BASE],
    );
    if (open) await sql(`insert into handbook.offline_rows (id, pack_id, key, digest, kind, member_id, sealed_value, outcome, state, at) values ($1, $2, 'absence', 'x', 'absence', $3, $4, 'proposal', 'open', now())`,
      [row, id, item.member, seals().seal({ purpose: 'offline.value', row }, JSON.stringify(item))]);
  });
  return { id, row, file: JSON.stringify(lockReturn(key, BASE, { format: RETURN_FORMAT, pack: id, savedAt: new Date().toISOString(), items: [] })) };
};

export const partnerSamples: readonly Sample[] = [
  { command: 'exchange.partners', sites: ['none'], input: () => Promise.resolve({}) },
  {
    command: 'exchange.propose-partner', sites: ['none'],
    input: ({ maker }) => {
      serial += 1;
      return Promise.resolve({ code: `moi-${serial}`, name: 'Bên mới', organization: maker.places.root.id, direction: 'both', publicKey: publicKeyOf(theirs), decisionNumber: '15-QĐ/KT', decisionDate: TODAY, validFrom: TODAY });
    },
  },
  { command: 'exchange.confirm-partner', sites: ['none'], input: async (world) => ({ id: (await partner(world, 'root', 'proposed')).id }) },
  { command: 'exchange.reject-partner', sites: ['none'], input: async (world) => ({ id: (await partner(world, 'root', 'proposed')).id, reason: 'Chưa có quyết định' }) },
  { command: 'exchange.end-partner', sites: ['none'], input: async (world) => ({ id: (await partner(world, 'root', 'confirmed')).id, reason: 'Hết hiệu lực' }) },
  { command: 'exchange.fetch', sites: PLACES, input: async (world, site) => ({ id: (await partner(world, site, 'confirmed')).id, number: 1 }) },
  { command: 'exchange.acknowledge', sites: PLACES, input: async (world, site) => ({ id: (await partner(world, site, 'confirmed')).id, number: 1 }) },
  { command: 'exchange.messages', sites: PLACES, input: async (world, site) => ({ id: (await partner(world, site, 'confirmed')).id, number: 1, direction: 'out' }) },
  {
    command: 'exchange.receive', sites: PLACES,
    input: async (world, site) => {
      const { code } = await partner(world, site, 'confirmed');
      return inForm(signedFile({ format: 'handbook-exchange/1', from: code, to: 'so-tay-dang-vien', number: 1, previous: null, made: new Date().toISOString(), received: 0, messages: [] }, theirs, 'm1'));
    },
  },
  { command: 'offline-packs.list', sites: ['none'], input: () => Promise.resolve({}) },
  { command: 'offline-packs.take-out', sites: PLACES, input: (world, site) => Promise.resolve({ organization: world.maker.places[site].id, why: 'Chưa có đường truyền', until: TODAY }) },
  { command: 'offline-packs.bring-back', sites: PLACES, input: async (world, site) => inForm((await pack(world, site)).file) },
  { command: 'offline-packs.open', sites: PLACES, input: async (world, site) => ({ id: (await pack(world, site, true)).id }) },
  {
    command: 'offline-packs.decide', sites: PLACES,
    input: async (world, site) => {
      const { id, row } = await pack(world, site, true);
      return { id, row, decision: 'noted' };
    },
  },
  { command: 'offline-packs.declare-lost', sites: PLACES, input: async (world, site) => ({ id: (await pack(world, site)).id, reason: 'Mất USB' }) },
  { command: 'offline-packs.close', sites: PLACES, input: async (world, site) => ({ id: (await pack(world, site)).id }) },
];
