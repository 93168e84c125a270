import { APIError, createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, databaseError, inTransaction, isHandbookError, query, queryPool, sha256InTurns, sql, withTicket } from '../../kernel';
import { notify } from '../../notifications';
import { scan } from '../malware/scan';
import { tellOfMalware } from '../malware/tell';
import { dropBytes, dropStrays, keptBytes } from './folder';
import { QUARANTINE } from './limits';

export const RELEASED_KIND = 'files.released';
export const DESTROYED_KIND = 'files.destroyed';
/** Set on the request that stores a file out of quarantine: it does not go back there. */
export const FROM_QUARANTINE = 'handbook.from-quarantine';
const AT_ONCE = 20;
/** Nothing is wrong with the file: it waits for the next turn. What the database refuses for good is not among them. */
const PASSING = /^database\.(away|busy|retry|unknown|not-saved)$|^storage\.full$|^file\.(scan-away|reader-busy)$/;

type Row = { id: string; sha256: string; mime: string; bytes: number; name: string; data: Record<string, unknown>; user: string; organization: string; expired: boolean };
type Why = 'malware' | 'expired' | 'damaged' | 'unscannable' | 'refused';

const remove = async (req: PayloadRequest, id: string): Promise<boolean> =>
  (await withTicket(req, `media.quarantine:${id}`, () => query(req, sql`delete from handbook.quarantined_files where id = ${id}::uuid returning 1`))).length > 0;

/** The row goes with its event; then the bytes. A crash in between leaves bytes nobody knows of, which the next round sweeps. */
const destroy = async (payload: Payload, row: Row, why: Why, more: { signature?: string; code?: string; scanner?: string } = {}): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    if (!(await remove(req, row.id))) return;
    const { sha256, mime, bytes, organization, user } = row;
    await recordEvent(req, { action: 'media.quarantine-destroy', organization, at: clock.now(), collection: 'media', detail: { sha256, mime, bytes, why, sender: user, ...more } });
    if (why === 'malware') await tellOfMalware(req, { sha256, mime, bytes, organization, signature: more.signature ?? '', sender: user });
    await notify(req, { kind: DESTROYED_KIND, to: [user], organization, params: { name: row.name, why }, link: '/admin/thong-bao', dedupeKey: `quarantine:${row.id}` });
  });
  await dropBytes(row.id);
};

/** As the upload would have been: by the sender's own rights as they are now, with every hook; one transaction with the row. */
const release = async (payload: Payload, media: string, row: Row, data: Buffer): Promise<void> => {
  const req = await createLocalReq({}, payload);
  const account = await payload.findByID({ collection: 'users' as CollectionSlug, id: row.user, depth: 0, overrideAccess: true, disableErrors: true, req });
  req.user = account ? ({ ...account, collection: 'users' } as never) : null;
  req.context[FROM_QUARANTINE] = true;
  const file = { name: row.name, data, size: data.length, mimetype: row.mime };
  try {
    await inTransaction(req, async () => {
      if (!(await remove(req, row.id))) return;
      const { id } = await payload.create({ collection: media as CollectionSlug, data: row.data as never, file, depth: 0, overrideAccess: false, user: req.user, req });
      await recordEvent(req, { action: 'media.quarantine-release', organization: row.organization, at: clock.now(), collection: media, documentId: String(id), detail: { sha256: row.sha256 } });
      await notify(req, { kind: RELEASED_KIND, to: [row.user], organization: row.organization, subject: { collection: media, id: String(id) }, params: { name: row.name }, link: `/admin/collections/${media}/${id}`, dedupeKey: `quarantine:${row.id}` });
    });
  } catch (error) {
    const typed = databaseError(req, error) ?? error;
    const code = isHandbookError(typed) ? typed.code : undefined;
    if (!(typed instanceof APIError) || typed.status >= 500 || (code !== undefined && PASSING.test(code))) throw typed;
    return destroy(payload, row, 'refused', code === undefined ? {} : { code });
  }
  await dropBytes(row.id);
};

/** What becomes of one file. @returns whether the scanner is there */
const settle = async (payload: Payload, media: string, row: Row, address: string | undefined): Promise<boolean> => {
  if (row.expired) {
    await destroy(payload, row, 'expired');
    return true;
  }
  if (!address) return false;
  const bytes = await keptBytes(row.id);
  if (!bytes || (await sha256InTurns(bytes)) !== row.sha256) {
    await destroy(payload, row, 'damaged');
    return true;
  }
  const verdict = await scan(address, bytes);
  if (verdict.kind === 'away') return false;
  if (verdict.kind === 'found') await destroy(payload, row, 'malware', { signature: verdict.name });
  else if (verdict.kind === 'refused') await destroy(payload, row, 'unscannable', { scanner: verdict.why });
  else await release(payload, media, row, bytes);
  return true;
};

/**
 * When the scanner is back: each file that waited becomes a medium, as its upload would have made it, or is destroyed with an event. Oldest first; one that
 * fails is left for the next turn and keeps none behind it waiting; safe to be killed anywhere and to run again. What waited too long is destroyed, scanner or none.
 */
export const scanWaiting =
  (media: string) =>
  async (payload: Payload): Promise<void> => {
    const address = process.env.CLAMD_URL;
    const rows = await queryPool<Row>(
      payload,
      sql`select id, sha256, mime_type as mime, bytes::float8 as bytes, name, data, user_id as "user", organization_id as organization, put_at < now() - make_interval(days => ${QUARANTINE.days}) as expired
          from handbook.quarantined_files order by put_at, id limit ${QUARANTINE.files}`,
    );
    if (rows.length < QUARANTINE.files) await dropStrays(new Set(rows.map(({ id }) => id)));
    let settled = 0;
    for (const row of rows) {
      try {
        if (!(await settle(payload, media, row, address))) return;
        settled += 1;
      } catch (error) {
        // No name, no content: a log is read by many.
        payload.logger.error({ err: error, file: row.id }, 'a file in quarantine could not be dealt with; it waits for the next turn');
      }
      if (settled === AT_ONCE) return;
    }
  };
