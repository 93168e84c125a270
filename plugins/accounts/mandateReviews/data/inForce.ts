import type { PayloadRequest } from 'payload';
import type { Role } from '../../../hierarchical-access';
import { query, sql } from '../../../kernel';

/** A mandate as its review shows it. Instants are ISO. */
export type InForce = {
  id: string;
  role: Role;
  holder: string;
  user: string | null;
  /** A group's: how many are in it now. */
  members: number | null;
  validFrom: string;
  validTo: string | null;
  decisionNumber: string;
  /** When its holder last used the software, to the hour; of a group, whoever of it did last. Null: never. */
  lastUsedAt: string | null;
};

/** Mandates in force at one organisation, with their last use, the longest unused first. */
export const inForceAt = async (req: PayloadRequest, organization: string): Promise<InForce[]> => {
  const rows = await query<Omit<InForce, 'validFrom' | 'validTo' | 'lastUsedAt'> & { validFrom: Date; validTo: Date | null; lastUsedAt: Date | null }>(
    req,
    sql`select m.id, m.role, coalesce(u.display_name, g.name) as holder, m.user_id as "user", b.members, m.valid_from as "validFrom", m.valid_to as "validTo", m.decision_number as "decisionNumber",
          case when m.user_id is null then b.used when a.ever then a.last_used_at end as "lastUsedAt"
        from mandates m left join users u on u.id = m.user_id left join handbook.account_uses a on a.user_id = m.user_id left join groups g on g.id = m.group_id
        left join lateral (select count(*)::integer as members, max(x.last_used_at) filter (where x.ever) as used from group_members gm left join handbook.account_uses x on x.user_id = gm.user_id
          where gm.group_id = m.group_id and gm.valid_from <= now() and (gm.valid_to is null or gm.valid_to > now())) b on m.group_id is not null
        where m.organization_id = ${organization}::uuid and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
        order by "lastUsedAt" nulls first, m.role, m.id limit 500`,
  );
  const iso = (at: Date | null): string | null => (at === null ? null : new Date(at).toISOString());
  return rows.map((row) => ({ ...row, validFrom: new Date(row.validFrom).toISOString(), validTo: iso(row.validTo), lastUsedAt: iso(row.lastUsedAt) }));
};
