import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, query, queryPool, sql, startOfVietnamDay, vietnamDay } from '../../../kernel';
import { keepFigures, type KeptDay } from '../data/kept';
import { readFigures } from '../data/readFigures';
import { keptDays } from '../domain/keptDays';

/** From so many members on figures are kept; fewer are counted in less than 200 ms when asked (`npm run bench:register`). How the software works, no rule of anybody's. */
const MANY = 20_000;
const HOUR_MS = 3_600_000;
/** Figures of a past day carry sex, age and schooling of the records: counted again once a week even where nothing recorded since changed that day. */
const WEEK_MS = 7 * 24 * HOUR_MS;

type Place = { id: string; path: string; root: boolean };
type How = { /** Also what is there already. */ again: boolean; /** Members from whom on figures are kept. @default 20,000 */ many?: number };

/** What a past day is kept as known by: the end of the last day whose transactions have surely ended. */
const settled = (now: Date): Date => new Date(startOfVietnamDay(vietnamDay(new Date(now.getTime() - HOUR_MS))).getTime() - 1);

const large = (payload: Payload, many: number): Promise<Place[]> =>
  queryPool<Place>(
    payload,
    sql`select o.id, o.path, (o.parent_id is null) as root from organizations o where o.form = 'committee' and (o.valid_to is null or o.valid_to > now())
        and (select coalesce(sum(k.counted), 0) from handbook.kept_counts k where k.table_name = 'members' and k.path >= o.path and k.path < handbook.subtree_end(o.path)) >= ${many}::int order by o.path`,
  );

/**
 * Counts what is asked most and takes longest: every large committee as it stands, and for the root, which nobody's view of the tree narrows, the days
 * reports ask for. Each in a transaction of its own: one that is cut off leaves the count before it.
 */
const keep = async (payload: Payload, { again, many = MANY }: How): Promise<void> => {
  const now = clock.now();
  const knew = settled(now);
  const places = await large(payload, many);
  const days = keptDays(vietnamDay(now));
  const listed = (values: readonly string[], type: 'uuid' | 'date') => sql`(select v.value::${sql.raw(type)} from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) v)`;
  await queryPool(payload, sql`delete from handbook.kept_figures where organization_id not in ${listed(places.map(({ id }) => id), 'uuid')} or (on_day is not null and on_day not in ${listed(days, 'date')})`);
  const due = async (id: string, day: KeptDay): Promise<boolean> => {
    const [kept] = await queryPool<{ old: boolean }>(
      payload,
      sql`select (${day === undefined} or k.counted_at <= ${new Date(now.getTime() - WEEK_MS).toISOString()}::timestamptz
            or handbook.day_rewritten(${startOfVietnamDay(day ?? vietnamDay(now)).toISOString()}::timestamptz, k.knew, ${knew.toISOString()}::timestamptz)) as old
          from handbook.kept_figures k where k.organization_id = ${id}::uuid and k.on_day is not distinct from ${day ?? null}::date`,
    );
    return kept === undefined || (again && kept.old);
  };
  for (const { id, path, root } of places) {
    for (const day of [undefined, ...(root ? days : [])]) {
      if (!(await due(id, day))) continue;
      const req = await createLocalReq({}, payload);
      await inTransaction(req, async () => {
        // What moves the tree or takes memberships away deletes what is kept (migrations/sql/620): it waits for this count, or this count for it.
        await query(req, sql`lock table handbook.kept_figures in row exclusive mode`);
        const question = { organization: { id, path }, tops: [path], present: day === undefined, on: day === undefined ? now : startOfVietnamDay(day), known: day === undefined ? now : knew };
        await keepFigures(req, id, day, await readFigures(req, question), question.known, now);
      });
    }
  }
};

/** Every night: now anew, past days where something recorded since changed them. */
export const countFigures = (payload: Payload, many?: number): Promise<void> => keep(payload, { again: true, ...(many === undefined ? {} : { many }) });

/** What is missing: a first start, a new month, a committee that moved. */
export const countMissingFigures = (payload: Payload): Promise<void> => keep(payload, { again: false });
