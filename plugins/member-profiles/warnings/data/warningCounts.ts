import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { within } from '../../badges/data/candidates';
import type { WarningKind } from '../WarningKind';

export type KindCount = { kind: string; count: number; places: number };
export type PlaceCount = { id: string; name: string; form: string; count: number; kinds: string[] };

type Asked = { kind: WarningKind; tops: readonly string[] };

const from = (asked: readonly Asked[]) => sql`handbook.warning_counts k join organizations o on o.id = k.organization_id
  where ${sql.join(asked.map(({ kind, tops }) => sql`(k.kind = ${kind.key} and ${within(sql`o.path`, tops)})`), sql` or `)}`;

/** What the worker counted last: how many of each kind, and the places with the most. No member is read. */
export const warningCounts = async (req: PayloadRequest, all: readonly Asked[], most: number): Promise<{ kinds: KindCount[]; places: PlaceCount[]; countedAt: string | null }> => {
  const asked = all.filter(({ tops }) => tops.length > 0);
  if (asked.length === 0) return { kinds: [], places: [], countedAt: null };
  const kinds = await query<KindCount>(req, sql`select k.kind, sum(k.counted)::int as count, count(*)::int as places from ${from(asked)} group by k.kind`);
  const places = await query<PlaceCount>(
    req,
    sql`select o.id, o.name, o.form, sum(k.counted)::int as count, array_agg(k.kind order by k.kind) as kinds from ${from(asked)} group by o.id, o.name, o.form, o.path order by sum(k.counted) desc, o.path limit ${most}`,
  );
  const [sweep] = await query<{ at: string | null }>(req, sql`select to_char(min(counted_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from handbook.warning_sweeps`);
  return { kinds, places, countedAt: sweep?.at ?? null };
};
