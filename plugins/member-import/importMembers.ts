import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Payload } from 'payload';
import { clock, startOfVietnamDay, vietnamDay, type Language } from '../kernel';
import type { Heads } from './domain/readHeads';
import { failureOf } from './failureOf';
import { digestOf } from './files/readSheet';
import { ImportFailed } from './ImportFailed';
import { importerOf, ownBatch, type Importer, type User } from './importer';
import { t } from './translations';
import { acceptBatch, checkBatch } from './staging/accept';
import { apply, type Actor } from './staging/apply';
import { batchOf, isChecked, isStaged, ticketOf, type Batch } from './staging/batches';
import { inBatch, withClient } from './staging/client';
import { writeErrorBook } from './staging/errorBook';
import { stage } from './staging/stage';

export type Phase = 'reading' | 'applying' | 'undoing';
/** `total` where it is known. */
export type OnProgress = (phase: Phase, rows: number, total?: number) => void;
export type ImportOptions = {
  /** Slug of the sign-in collection. */
  users: string;
  user: User;
  /** Where the file lies; not needed to go on with a batch that was read. */
  file?: string | undefined;
  /** A batch to go on with: one that was cut off, or one that was only checked. */
  resume?: string | undefined;
  dryRun?: boolean | undefined;
  /** Day from which on the members are in their cells where the file does not say, `YYYY-MM-DD`. @default today */
  since?: string | undefined;
  /** Where the workbook of findings is written. */
  errors?: string | undefined;
  language?: Language | undefined;
  /** Told as soon as the batch has its id: whoever is cut off needs it. */
  onBatch?: (batch: string) => void;
  onProgress?: OnProgress;
};
export type ImportReport = { batch: string; staged: number; faulty: number; warned: number; applied: number; done: boolean; unknown: string[]; twice: string[] };

const ACTION = 'members.import';
/** How long what was only checked is kept for somebody to go on with it. */
const KEPT = '7 days';

/** Opens a batch, and drops what was only checked a week ago. */
export const begin = async (payload: Payload, { user, organization }: Importer, file: string, since: string, purpose: 'enter' | 'reconcile' = 'enter'): Promise<Batch> => {
  const id = randomUUID();
  const digest = await digestOf(file);
  await withClient(payload, (client) =>
    inBatch(client, ticketOf(id), async () => {
      const { rows } = await client.query<{ id: string }>(
        `update handbook.member_imports set state = 'dropped', finished_at = date_trunc('milliseconds', now()) where purpose = 'enter' and state in ('reading', 'checked') and started_at < now() - interval '${KEPT}' returning id`,
      );
      for (const old of rows) await client.query('select handbook.import_clear($1)', [old.id]);
      await client.query('insert into handbook.member_imports (id, file_name, file_sha256, by_user, organization_id, since, purpose) values ($1, $2, $3, $4, $5, $6, $7)', [
        id, path.basename(file).slice(0, 200), digest, user.id, organization, startOfVietnamDay(since).toISOString(), purpose,
      ]);
    }),
  );
  const made = await batchOf(payload, id);
  if (!made) throw new Error(`import ${id} was not kept`);
  return made;
};

/** Opens or takes up the batch, and reads its file where that has not been done. */
const read = async (payload: Payload, importer: Importer, options: ImportOptions): Promise<{ batch: Batch; heads?: Heads; anew: boolean }> => {
  const { file, resume, since = vietnamDay(clock.now()), onBatch, onProgress } = options;
  if (file === undefined && resume === undefined) throw new ImportFailed('import.usage');
  const batch = resume === undefined ? await begin(payload, importer, file ?? '', since) : await ownBatch(payload, importer, resume);
  onBatch?.(batch.id);
  if (!['reading', 'checked', 'accepted'].includes(batch.state)) throw new ImportFailed('import.state', { state: t(options.language ?? 'vi', `state.${batch.state}`) });
  if (batch.state !== 'reading' && (await isStaged(payload, batch))) return { batch, anew: false };
  if (file === undefined) throw new ImportFailed('import.file-needed');
  if (resume !== undefined && (await digestOf(file)) !== batch.digest) throw new ImportFailed('import.other-file', { batch: batch.id });
  const { heads } = await stage(payload, batch.id, file, (rows) => onProgress?.('reading', rows));
  return { batch, heads, anew: true };
};

/** The cells that a batch may reach are its first importer's; whoever goes on with it must administer all of its organisation. */
const scopeOf = ({ user, scope }: Importer, { by, path: top }: Batch): string[] => (by === user.id ? scope : [top]);

/**
 * Reads a sheet of members, checks it, and enters what can be entered, as somebody: into cells that this person administers. With `dryRun`
 * nothing is entered. Whatever is cut off, even by kill -9, is gone on with by `resume`.
 * @throws ImportFailed, in words for who asked
 */
export const importMembers = async (payload: Payload, options: ImportOptions): Promise<ImportReport> => {
  const { users, user, dryRun, errors, language = 'vi', onProgress } = options;
  try {
    const importer = await importerOf(payload, users, user);
    const { batch, heads, anew } = await read(payload, importer, options);
    // What goes on being applied was checked when it was accepted, unless it had to be read again since.
    const running = batch.state === 'accepted' && !anew && (await isChecked(payload, batch));
    const counts = running ? { staged: batch.staged, faulty: batch.faulty ?? 0, warned: batch.warned ?? 0 } : await checkBatch(payload, batch, scopeOf(importer, batch));
    if (errors !== undefined) await writeErrorBook(payload, batch.id, errors, language);
    const report = { batch: batch.id, ...counts, unknown: heads?.unknown ?? [], twice: heads?.twice ?? [] };
    // What was accepted is gone on with, were it only to say that it is done.
    if (dryRun || (batch.state !== 'accepted' && counts.staged === counts.faulty)) return { ...report, applied: batch.applied, done: false };
    const actor: Actor = { id: user.id, action: ACTION };
    if (batch.state !== 'accepted') await acceptBatch(payload, batch, actor, counts);
    await apply(payload, batch, actor, (rows) => onProgress?.('applying', rows, counts.staged - counts.faulty));
    return { ...report, applied: (await batchOf(payload, batch.id))?.applied ?? 0, done: true };
  } catch (error) {
    throw failureOf(language, error);
  }
};
