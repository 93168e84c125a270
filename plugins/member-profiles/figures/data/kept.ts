import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';
import type { Figures } from './readFigures';
import type { FiguresQuestion } from './peopleSql';

const HOUR_MS = 3_600_000;
/** A worker that missed its night is not told of as if it had not. */
const NOW_IS_GOOD_FOR_MS = 26 * HOUR_MS;

/** `YYYY-MM-DD`; undefined: now. */
export type KeptDay = string | undefined;
export type Kept = { figures: Figures; /** When the worker counted. */ countedAt: Date };

const dayOf = (day: KeptDay): SQL => sql`${day ?? null}::date`;

/**
 * What the worker counted last for a question, where it still holds. Of now: as of the last night, whatever happened since. Of a past day: only where nothing
 * recorded since then says anything else of that day, until the instant the asker wants to know by; sex, age and schooling are those of the count.
 */
export const keptFigures = async (req: PayloadRequest, { organization, on, known, present }: FiguresQuestion, day: KeptDay, now: Date): Promise<Kept | undefined> => {
  const upto = sql`${known.toISOString()}::timestamptz`;
  const holds = present
    ? sql`k.counted_at > ${new Date(now.getTime() - NOW_IS_GOOD_FOR_MS).toISOString()}::timestamptz`
    : sql`k.knew <= ${upto} and not handbook.day_rewritten(${on.toISOString()}::timestamptz, k.knew, ${upto})`;
  const [kept] = await query<{ figures: Figures; at: string }>(
    req,
    sql`select k.figures, to_char(k.counted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from handbook.kept_figures k
        where k.organization_id = ${organization.id}::uuid and k.on_day is not distinct from ${dayOf(day)} and ${holds}`,
  );
  return kept && { figures: kept.figures, countedAt: new Date(kept.at) };
};

/** Keeps a count in the place of the one before. @param knew what was recorded until then is counted */
export const keepFigures = async (req: PayloadRequest, organization: string, day: KeptDay, figures: Figures, knew: Date, now: Date): Promise<void> =>
  void (await query(
    req,
    sql`insert into handbook.kept_figures (organization_id, on_day, knew, counted_at, figures)
        values (${organization}::uuid, ${dayOf(day)}, ${knew.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz, ${JSON.stringify(figures)}::jsonb)
        on conflict on constraint kept_figures_one do update set knew = excluded.knew, counted_at = excluded.counted_at, figures = excluded.figures`,
  ));
