import { createLocalReq, type CollectionSlug, type Payload } from 'payload';
import { inTransaction, outageOf, query, queryPool, seals, sql, withTicket, type SQL } from '../../../kernel';
import { failureOf } from '../../failureOf';
import { ImportFailed } from '../../ImportFailed';
import { importerOf, type Importer, type User } from '../../importer';
import { apply } from '../../staging/apply';
import { checkBatch } from '../../staging/accept';
import { batchOf, isChecked, isStaged, ticketOf, type Batch, type Wanted } from '../../staging/batches';
import { reconcileBatch } from '../../reconcile/reconcileBatch';
import { stage } from '../../staging/stage';
import { undo } from '../../staging/undo';
import { forgetPieces, uploadKeyAt, withWholeFile } from '../files/pieces';

type Job = { id: string; wants: Wanted; purpose: 'enter' | 'reconcile'; parts: number; sealedKey: string | null; actor: string };
/** Somebody dropped the batch, or the worker is told to stop: what it was doing ends between two rows. */
class Halted extends Error {}

const NOTE_MS = 1000;
let isStopping = false;

const change = async (payload: Payload, id: string, set: SQL): Promise<boolean> => {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, () => withTicket(req, ticketOf(id), async () => (await query(req, sql`update handbook.member_imports set ${set} where id = ${id}::uuid and state <> 'dropped' returning id`)).length > 0));
};

/** Writes down now and then how far it is, and hears whether it is still wanted. */
const follow = (payload: Payload, id: string): ((rows: number) => void) => {
  let seen = 0;
  let last = 0;
  let isDropped = false;
  return (rows) => {
    seen += rows;
    if (isDropped || isStopping) throw new Halted();
    if (performance.now() - last < NOTE_MS) return;
    last = performance.now();
    // A count on a screen: one that fails is followed by the next.
    change(payload, id, sql`seen_rows = ${seen}`).then((stands) => (isDropped = !stands)).catch(() => undefined);
  };
};

const userOf = async (payload: Payload, users: string, id: string): Promise<User> => {
  const found = (await payload.findByID({ collection: users as CollectionSlug, id, depth: 0, overrideAccess: true, disableErrors: true })) as { id: string; username?: string } | null;
  return { id, username: found?.username ?? '' };
};

const read = async (payload: Payload, { id, parts, sealedKey, purpose }: Job, batch: Batch, importer: Importer): Promise<void> => {
  if (sealedKey === null) throw new ImportFailed('import.file-needed');
  const key = Buffer.from(seals().open(uploadKeyAt(id), sealedKey), 'base64');
  const { heads } = await withWholeFile(id, parts, key, async (file, digest) => {
    await change(payload, id, sql`file_sha256 = ${digest}, seen_rows = 0`);
    return stage(payload, id, file, follow(payload, id));
  });
  if (purpose === 'reconcile') await reconcileBatch(payload, id, importer.scope);
  else await checkBatch(payload, batch, importer.scope);
  await change(payload, id, sql`problem = ${JSON.stringify({ unknown: heads.unknown, twice: heads.twice })}::jsonb`);
};

const work = async (payload: Payload, users: string, job: Job): Promise<void> => {
  const batch = await batchOf(payload, job.id);
  if (!batch) return;
  const importer = await importerOf(payload, users, await userOf(payload, users, batch.by));
  if (job.wants === 'read') await read(payload, job, batch, importer);
  else if (job.wants === 'apply') {
    // A crash of the database empties what was staged: the file is still here.
    if (!(await isStaged(payload, batch)) || !(await isChecked(payload, batch))) await read(payload, job, batch, importer);
    await apply(payload, batch, { id: job.actor, action: 'members.import' }, follow(payload, job.id));
  } else await undo(payload, batch, { id: job.actor, action: 'members.undo-import' }, follow(payload, job.id));
  const isOver = job.wants !== 'read' || job.purpose === 'reconcile';
  await change(payload, job.id, isOver ? sql`wants = null, sealed_key = null` : sql`wants = null`);
  if (isOver) await forgetPieces(job.id);
};

/** What cannot be done is told where people look; what was read in vain goes with its file. */
const giveUp = async (payload: Payload, { id, wants }: Job, error: unknown): Promise<void> => {
  const failure = failureOf('vi', error);
  const told = failure instanceof ImportFailed ? { key: failure.key, params: failure.params } : { key: 'import.failed', params: {} };
  if (!(failure instanceof ImportFailed)) payload.logger.error({ err: error, batch: id }, 'an import could not go on');
  const ended = wants === 'read' ? sql`, state = case when state = 'reading' then 'dropped' else state end, sealed_key = null, finished_at = date_trunc('milliseconds', now())` : sql``;
  await change(payload, id, sql`wants = null, problem = ${JSON.stringify(told)}::jsonb ${ended}`);
  if (wants === 'read') await forgetPieces(id);
};

/**
 * What the screen asked for, one batch after the other, by the same importer as the command line. Killed anywhere it is taken up again: a file is read anew, a chunk
 * is in or not, never twice.
 */
export const runImports = (users: string) => async (payload: Payload): Promise<void> => {
  isStopping = false;
  for (;;) {
    const [job] = await queryPool<Job>(
      payload,
      sql`select id, wants, purpose, parts, sealed_key as "sealedKey", coalesce(case when wants = 'undo' then undo_by end, by_user) as actor from handbook.member_imports where wants is not null and state <> 'dropped' order by started_at limit 1`,
    );
    if (!job || isStopping) return;
    try {
      await work(payload, users, job);
    } catch (error) {
      if (error instanceof Halted) continue;
      if (outageOf(error) !== undefined) throw error;
      await giveUp(payload, job, error);
    }
  }
};

/** The worker stops: what runs ends between two rows, and is taken up at the next start. */
export const stopImports = (): void => {
  isStopping = true;
};
