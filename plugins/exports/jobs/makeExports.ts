import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, fileKey, inTransaction, isHandbookError, outageOf, query, queryPool, seals, sql, vietnamDateTime, withTicket, writeLocked } from '../../kernel';
import { ruleAt } from '../../rule-register';
import { exportRow, type ExportRow } from '../data/exportRow';
import { limitsNow } from '../data/limits';
import { takenAlone } from '../data/takenAlone';
import { tellAnswer } from '../data/tellAnswer';
import { exportPlace, makeExportFolder } from '../files/folder';
import { markedBook } from '../files/markedBook';
import { exportKindOf, type ExportCell } from '../kinds';
import { EXPORT_RULES, WITHOUT_RULE } from '../rules';
import { keyAt } from '../files/keyAt';

const AT_ONCE = 20;

/** A request of the person who asked: what they may see now is what they get. */
const asAsker = async (payload: Payload, users: string, by: string): Promise<PayloadRequest | undefined> => {
  const user = await payload.findByID({ collection: users as CollectionSlug, id: by, depth: 0, overrideAccess: true, disableErrors: true });
  // Payload types users by the generated schema; any sign-in collection has id and collection.
  return user ? createLocalReq({ user: { ...user, collection: users } as never }, payload) : undefined;
};

const change = (payload: Payload, id: string, work: (req: PayloadRequest, row: ExportRow) => Promise<void>): Promise<void> =>
  createLocalReq({}, payload).then((req) =>
    inTransaction(req, async () => {
      const row = await exportRow(req, id, { lock: true });
      if (row?.state === 'approved') await withTicket(req, `exports.make:${id}`, () => work(req, row));
    }),
  );

const fail = (payload: Payload, id: string): Promise<void> =>
  change(payload, id, async (req, row) => {
    await query(req, sql`update handbook.exports set state = 'failed' where id = ${id}::uuid`);
    await tellAnswer(req, row, 'failed');
  });

/** It grew past what goes out without a second person. */
const wait = (payload: Payload, id: string, count: number): Promise<void> =>
  change(payload, id, async (req) => void (await query(req, sql`update handbook.exports set state = 'waiting', asked_count = ${count} where id = ${id}::uuid`)));

const ready = (payload: Payload, id: string, made: { count: number; leftOut: number; bytes: number; key: string }): Promise<void> =>
  change(payload, id, async (req, row) => {
    const now = clock.now();
    const days = (await ruleAt(req, EXPORT_RULES.keptDays, now))?.value ?? WITHOUT_RULE.keptDays;
    await query(
      req,
      sql`update handbook.exports set state = 'ready', made_count = ${made.count}, left_out = ${made.leftOut}, bytes = ${made.bytes}, sealed_key = ${made.key}, ready_at = ${now.toISOString()}::timestamptz,
            expires_at = ${now.toISOString()}::timestamptz + make_interval(days => ${days}) where id = ${id}::uuid`,
    );
    await recordEvent(req, { action: 'exports.make', organization: row.organization, at: now, detail: { export: id, kind: row.kind, count: made.count, leftOut: made.leftOut } });
    await tellAnswer(req, row, 'ready');
  });

const make = async (payload: Payload, users: string, { id }: { id: string }): Promise<void> => {
  const req = await asAsker(payload, users, (await queryPool<{ by: string }>(payload, sql`select by_user as "by" from handbook.exports where id = ${id}::uuid`))[0]?.by ?? '');
  const row = req && (await exportRow(req, id));
  const kind = row && exportKindOf(payload, row.kind);
  if (!req || !kind || row.state !== 'approved') return fail(payload, id);
  const criteria = kind.criteria.parse(row.criteria);
  const { count, leftOut } = await kind.plan(req, criteria, row.columns);
  const others = row.decidedBy === null ? await takenAlone(req, row.by, (await limitsNow(req)).since, id) : 0;
  if (row.decidedBy === null && count + others > row.free) return wait(payload, id, count);
  const [person] = await queryPool<{ name: string }>(payload, sql`select display_name as name from users where id = ${row.by}::uuid`);
  let lines = -1;
  const counted = async function* (): AsyncGenerator<ExportCell[]> {
    for await (const line of kind.rows(req, { id, criteria, columns: row.columns, why: row.why, language: row.language, organization: row.organization })) {
      lines += 1;
      // Nobody approved more than what goes out without: what is written now is thrown away, and waits.
      if (row.decidedBy === null && lines + others > row.free) throw new Error('an export grew while it was written');
      yield line;
    }
  };
  const key = fileKey();
  await makeExportFolder();
  const book = await markedBook(counted(), { id, who: person?.name ?? '', at: vietnamDateTime(clock.now()), why: row.why, leftOut, language: row.language }, kind.widths);
  const bytes = await writeLocked(exportPlace(id), key, book as unknown as AsyncIterable<Uint8Array>);
  await ready(payload, id, { count: lines, leftOut, bytes, key: seals().seal(keyAt(id), key.toString('base64')) });
};

/**
 * Writes what was asked for, as its asker may see it now. Killed half-way, the file is written anew; who stood in it is written down once. What cannot be
 * written (a power that ended) is told; a database that is away is asked again.
 */
export const makeExports = (users: string) => async (payload: Payload): Promise<void> => {
  const due = await queryPool<{ id: string }>(payload, sql`select id from handbook.exports where state = 'approved' order by asked_at limit ${AT_ONCE}`);
  for (const each of due) {
    try {
      await make(payload, users, each);
    } catch (error) {
      if (outageOf(error) !== undefined) throw error;
      if (!isHandbookError(error)) payload.logger.error({ err: error, export: each.id }, 'an export could not be written');
      await fail(payload, each.id);
    }
  }
};
