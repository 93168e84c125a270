import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/** The confirmed version that holds at an instant; `begins`: on that very day. `to` as the database writes it. */
type Former = { id: string; to: string | null; begins: boolean };

export const formerAt = async (req: PayloadRequest, key: string, at: string): Promise<Former | undefined> =>
  (
    await query<Former>(
      req,
      sql`select id, valid_to as "to", valid_from = ${at}::timestamptz as begins from rules
          where key = ${key} and state = 'confirmed' and valid_from <= ${at}::timestamptz and (valid_to is null or valid_to > ${at}::timestamptz)`,
    )
  )[0];

type Resumed = { /** Whose value, source and mark are taken over. */ version: string; from: string; until: string | null; proposal: string; user: string; now: Date };

/** Puts a version that ends for the time of another one in force again after it: a row of its own, proposed and confirmed with that one. */
export const resume = async (req: PayloadRequest, { version, from, until, proposal, user, now }: Resumed): Promise<string> => {
  const [made] = await query<{ id: string }>(
    req,
    sql`insert into rules (key, name, value, value_shown, unit, source, source_type, source_number, source_date, source_article, mark, note,
          valid_from, valid_to, state, proposed_by_id, proposed_at)
        select f.key, f.name, f.value, f.value_shown, f.unit, f.source, f.source_type, f.source_number, f.source_date, f.source_article, f.mark, f.note,
          ${from}::timestamptz, ${until}::timestamptz, 'proposed', p.proposed_by_id, p.proposed_at
        from rules f, rules p where f.id = ${version}::uuid and p.id = ${proposal}::uuid returning id`,
  );
  const id = made?.id ?? '';
  await query(req, sql`update rules set state = 'confirmed', confirmed_by_id = ${user}::uuid, confirmed_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`);
  return id;
};
