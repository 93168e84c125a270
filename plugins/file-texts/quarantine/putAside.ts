import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, lockFor, query, sha256InTurns, sql, withTicket } from '../../kernel';
import { ownerOf } from '../../secrecy-guard';
import { fileFail } from '../errors';
import { scannerAway } from '../scannerAway';
import { apart } from './apart';
import { dropBytes, keepBytes } from './folder';
import { QUARANTINE } from './limits';

export type Sent = { bytes: Buffer; mime: string; name: string; data: Record<string, unknown> };

/** Ids and texts of a form; nothing that Payload made of them. */
const plainData = (data: Record<string, unknown>): Record<string, unknown> => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

/**
 * Keeps a file that could not be scanned, outside of the media, until the scanner is back; its uploader is told by the refusal this throws. It was read
 * before, in its own process: what bears a marking or is dangerous by itself does not come here.
 */
export const putAside = async (req: PayloadRequest, { bytes, mime, name, data }: Sent): Promise<never> => {
  const user = req.user ? String(req.user.id) : undefined;
  const owner = await ownerOf(req, data);
  if (user === undefined || !owner) throw scannerAway(req);
  const id = randomUUID();
  const sha256 = await sha256InTurns(bytes);
  await keepBytes(id, bytes);
  try {
    await apart(req, async (own) => {
      // One after the other, so that nobody passes the limits by sending side by side.
      await lockFor(own, 'media.quarantine');
      const [held] = await query<{ files: number; bytes: number; own_files: number; own_bytes: number; same: boolean }>(
        own,
        sql`select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes, (count(*) filter (where user_id = ${user}::uuid))::int as own_files,
              coalesce(sum(bytes) filter (where user_id = ${user}::uuid), 0)::float8 as own_bytes, coalesce(bool_or(user_id = ${user}::uuid and sha256 = ${sha256}), false) as same
            from handbook.quarantined_files`,
      );
      const fits = held && held.files < QUARANTINE.files && held.bytes + bytes.length <= QUARANTINE.bytes && held.own_files < QUARANTINE.filesOfOne && held.own_bytes + bytes.length <= QUARANTINE.bytesOfOne;
      // The same file sent again waits once.
      if (held?.same) throw fileFail(own, 'file.quarantined');
      if (!fits) throw scannerAway(own);
      await withTicket(own, `media.quarantine:${id}`, () =>
        query(own, sql`insert into handbook.quarantined_files (id, sha256, mime_type, bytes, name, data, user_id, organization_id)
                       values (${id}::uuid, ${sha256}, ${mime}, ${bytes.length}, ${name.slice(0, 255)}, ${JSON.stringify(plainData(data))}::jsonb, ${user}::uuid, ${owner.id}::uuid)`),
      );
      await recordEvent(own, { action: 'media.quarantine', organization: owner.id, at: clock.now(), collection: 'media', detail: { sha256, mime, bytes: bytes.length } });
    });
  } catch (error) {
    await dropBytes(id);
    throw error;
  }
  throw fileFail(req, 'file.quarantined');
};
