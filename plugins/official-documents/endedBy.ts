/** Names in SQL that `search` hands in: the unit in question, the instant, and who may read another unit. */
type Names = { unit: string; at: string; readable: (unit: string) => string };

/**
 * SQL: has a later live document replaced or repealed this one as a whole, by the day asked for? The same answer as
 * `standingOn` (domain/standing.ts); where a relation does not say from when, it counts from the later one's own day.
 */
export const endedBy =
  (collection: string) =>
  ({ unit, at, readable }: Names): string =>
    `exists (select 1 from public.${collection}_relations r join handbook.search_units later on later.collection = '${collection}' and later.document_id = r._parent_id and later.anchor = ''
      where r.document_id = ${unit}.document_id and r.kind in ('replaces', 'repeals') and coalesce(btrim(r.part), '') = ''
        and coalesce(r."from", later.in_force_from, later.issued_at, '-infinity') <= ${at} and ${readable('later')})`;
