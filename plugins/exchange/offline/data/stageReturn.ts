import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { canonicalJson, query, seals, sha256, sql, withTicket } from '../../../kernel';
import { itemKey, type PackItem } from '../domain/packContent';
import { digestUnder } from '../domain/locked';
import { judge } from './judge';
import { baseOf, valueAt, type PackRow } from './packRow';
import type { Standing } from './standing';

type Staging = { command: string; now: Date; pack: PackRow; key: Buffer; file: Buffer; items: readonly PackItem[]; standing: Standing };
export type Staged = { again: boolean; fresh: number };

/**
 * Writes down what came back, each change once, with what becomes of it; nothing of the register is touched. A file that came before, and a change that
 * says what another one said already, leave nothing.
 */
export const stageReturn = (req: PayloadRequest, { command, now, pack, key, file, items, standing }: Staging): Promise<Staged> =>
  withTicket(req, `${command}:${pack.id}`, async () => {
    const digest = sha256(file);
    const [known] = await query(req, sql`select 1 from handbook.offline_files where pack_id = ${pack.id}::uuid and sha256 = ${digest}`);
    if (known) return { again: true, fresh: 0 };
    const base = baseOf(pack);
    const at = now.toISOString();
    let fresh = 0;
    for (const item of items) {
      const { outcome } = judge(item, base, standing);
      const id = randomUUID();
      const state = outcome === 'same' ? 'same' : 'open';
      const value = outcome === 'same' ? null : seals().seal(valueAt(id), JSON.stringify(item));
      const made = await query(
        req,
        sql`insert into handbook.offline_rows (id, pack_id, key, digest, kind, member_id, sealed_value, outcome, state, at)
            values (${id}::uuid, ${pack.id}::uuid, ${itemKey(item)}, ${digestUnder(key, canonicalJson(item))}, ${item.kind}, ${item.member}::uuid, ${value}, ${outcome}, ${state}, ${at}::timestamptz)
            on conflict (pack_id, key, digest) do nothing returning id`,
      );
      fresh += made.length;
    }
    await query(req, sql`insert into handbook.offline_files (pack_id, sha256, by_user, at, items, fresh) values (${pack.id}::uuid, ${digest}, ${String(req.user?.id)}::uuid, ${at}::timestamptz, ${items.length}, ${fresh})`);
    await query(req, sql`update handbook.offline_packs set state = 'back', back_at = ${at}::timestamptz where id = ${pack.id}::uuid`);
    return { again: false, fresh };
  });
