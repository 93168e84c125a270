import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';

/** Whom data is about: an account, a member's record, or both; and the organisation that answers for it now. */
export type Subject = { user: string | null; member: string | null; name: string; organization: string; path: string };

const find = async (req: PayloadRequest, from: SQL): Promise<Subject | undefined> => {
  const [row] = await query<Subject>(
    req,
    sql`select u.id as "user", m.id as member, coalesce(m.full_name, u.display_name) as name, o.id as organization, o.path
        from ${from} join organizations o on o.id = coalesce(m.cell_id, u.home_id)`,
  );
  return row;
};

/** The person behind an account: their cell answers for them, or the organisation that keeps the account. */
export const subjectOfUser = (req: PayloadRequest, user: string): Promise<Subject | undefined> =>
  find(req, sql`(select * from users where id = ${user}::uuid) u left join members m on m.user_id = u.id`);

/** The person whom a record is about, with an account or without. */
export const subjectOfMember = (req: PayloadRequest, member: string): Promise<Subject | undefined> =>
  find(req, sql`(select * from members where id = ${member}::uuid) m left join users u on u.id = m.user_id`);
