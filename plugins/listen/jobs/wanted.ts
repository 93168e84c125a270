import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { queryPool, sql, type SQL } from '../../kernel';

export type Wanted = { collection: string; id: string; at: string };
export type Claim = Wanted & { claim: string; attempts: number };

/** Longer than one piece may take (`PIECE_MS`): the claim is renewed before each. */
export const LEASE_MS = 6 * 60_000;
const LEASE: SQL = sql`make_interval(secs => ${LEASE_MS / 1000})`;
/** Newer changes are looked for each time; older ones at the start and now and then, so that nothing is left out for ever. */
const RECENT: SQL = sql`interval '1 hour'`;

const table = (slug: string): SQL => sql`${sql.identifier(slug.replaceAll('-', '_'))}`;

const BATCH = 20;

/** Live items whose words of now nobody has recorded with this making, newest first, and those whose next attempt is due. */
export const wantedItems = async (payload: Payload, slugs: readonly string[], making: string, whole: boolean): Promise<Wanted[]> => {
  for (const slug of slugs) {
    const found = await queryPool<Wanted>(
      payload,
      sql`(select s.collection, d.id, d.updated_at::text as at from handbook.spoken_items s
           join ${table(slug)} d on d.id = s.document_id and d._status = 'published'
           where s.collection = ${slug} and s.retry_at <= now() order by s.retry_at limit ${BATCH})
          union all
          (select ${slug}::text, d.id, d.updated_at::text from ${table(slug)} d
           left join handbook.spoken_items s on s.collection = ${slug} and s.document_id = d.id
           where d._status = 'published' and (${whole} or d.updated_at > now() - ${RECENT})
             and (s.document_id is null or s.retry_at is null and (s.text_at is distinct from d.updated_at or s.voice is distinct from ${making})
               and not (s.gave_up and s.wanted_at = d.updated_at and s.wanted_voice = ${making}))
           order by d.updated_at desc limit ${BATCH})`,
    );
    if (found.length > 0) return found;
  }
  return [];
};

/** One worker of several gets it, for six minutes at a time; whoever dies over it has used up one attempt. */
export const claimItem = async (payload: Payload, { collection, id, at }: Wanted, making: string): Promise<Claim | undefined> => {
  const claim = randomUUID();
  const [row] = await queryPool<{ attempts: number }>(
    payload,
    sql`insert into handbook.spoken_items as s (collection, document_id, wanted_at, wanted_voice, attempts, retry_at, claim)
        values (${collection}, ${id}::uuid, ${at}::timestamptz, ${making}, 1, now() + ${LEASE}, ${claim}::uuid)
        on conflict (collection, document_id) do update set
          attempts = case when s.wanted_at = excluded.wanted_at and s.wanted_voice = excluded.wanted_voice then s.attempts + 1 else 1 end,
          wanted_at = excluded.wanted_at, wanted_voice = excluded.wanted_voice, error = null, gave_up = false, retry_at = excluded.retry_at, claim = excluded.claim
        where s.retry_at is null or s.retry_at <= now()
        returning attempts`,
  );
  return row && { collection, id, at, claim, attempts: row.attempts };
};

/** Holds the claim for six minutes more, while the text it was made for is still the live one. @returns whether it is */
export const holdClaim = async (payload: Payload, { collection, id, at, claim }: Claim): Promise<boolean> => {
  const held = await queryPool(
    payload,
    sql`update handbook.spoken_items set retry_at = now() + ${LEASE}
        where collection = ${collection} and document_id = ${id}::uuid and claim = ${claim}::uuid
          and exists (select 1 from ${table(collection)} d where d.id = ${id}::uuid and d._status = 'published' and d.updated_at = ${at}::timestamptz)
        returning 1 as held`,
  );
  return held.length > 0;
};

export type End = { kind: 'made'; recipe: string } | { kind: 'later'; error: string; seconds: number } | { kind: 'given-up'; error: string } | { kind: 'put-back' };

/** Lays the claim down, with how it ended. What was put back has cost no attempt. */
export const endClaim = async (payload: Payload, { collection, id, at, claim }: Claim, making: string, end: End): Promise<void> => {
  const change: SQL =
    end.kind === 'made' ? sql`recipe = ${end.recipe}, text_at = ${at}::timestamptz, voice = ${making}, attempts = 0, error = null, retry_at = null`
    : end.kind === 'later' ? sql`error = ${end.error}, retry_at = now() + make_interval(secs => ${end.seconds})`
    : end.kind === 'given-up' ? sql`error = ${end.error}, gave_up = true, retry_at = null`
    : sql`attempts = greatest(attempts - 1, 0), retry_at = null`;
  await queryPool(payload, sql`update handbook.spoken_items set ${change}, claim = null where collection = ${collection} and document_id = ${id}::uuid and claim = ${claim}::uuid`);
};

/** Items that are not live any more are forgotten, and with them what nothing says any more. @returns names of files to remove */
export const forgetGone = async (payload: Payload, slugs: readonly string[], whole: boolean): Promise<string[]> => {
  for (const slug of slugs) {
    await queryPool(
      payload,
      whole
        ? sql`delete from handbook.spoken_items s where s.collection = ${slug} and not exists (select 1 from ${table(slug)} d where d.id = s.document_id and d._status = 'published')`
        : sql`delete from handbook.spoken_items s using ${table(slug)} d
              where s.collection = ${slug} and d.id = s.document_id and d._status <> 'published' and d.updated_at > now() - ${RECENT}`,
    );
  }
  const rows = await queryPool<{ file: string }>(
    payload,
    sql`delete from handbook.recordings r where not exists (select 1 from handbook.spoken_items s where s.recipe = r.recipe) and r.made_at < now() - interval '1 minute' returning r.file`,
  );
  return rows.map(({ file }) => file);
};
