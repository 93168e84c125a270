import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';
import type { HierarchicalAccessOptions, MandateChange } from '../../options';

type Row = Omit<MandateChange, 'what' | 'validFrom' | 'validTo'> & { validFrom: string; validTo: string | null };

/** Says what became of these mandates to the people named in each row; without a listener, nothing is read. */
const say = async (req: PayloadRequest, { told }: HierarchicalAccessOptions, what: MandateChange['what'], { users, which }: { users: SQL; which: SQL }): Promise<void> => {
  if (!told) return;
  const rows = await query<Row>(
    req,
    sql`select m.id as mandate, ${users} as users, m.role, m.organization_id as organization, o.name as "organizationName",
          m.valid_from as "validFrom", least(m.valid_to, o.valid_to) as "validTo", m.decision_number as "decisionNumber"
        from mandates m join organizations o on o.id = m.organization_id where ${which} order by m.id`,
  );
  for (const row of rows) await told(req, { ...row, what, validFrom: new Date(row.validFrom), validTo: row.validTo === null ? null : new Date(row.validTo) });
};

const members = sql`coalesce((select jsonb_agg(distinct g.user_id) from group_members g where g.group_id = m.group_id and (g.valid_to is null or g.valid_to > greatest(now(), g.valid_from))), '[]')`;

const holders = sql`case when m.user_id is null then ${members} else jsonb_build_array(m.user_id) end`;

/** Tells whoever holds a mandate, a group's members one by one, that it was granted, changed or ended. */
export const tellHolders = (req: PayloadRequest, options: HierarchicalAccessOptions, what: MandateChange['what'], mandate: string): Promise<void> =>
  say(req, options, what, { users: holders, which: sql`m.id = ${mandate}::uuid` });

/** Days back that ends are looked for: a worker that was down tells late, and not of what ended long before. */
const LATE_DAYS = 2;

/**
 * Tells whoever held a mandate that is over by its own day, or with its organisation, if only known since; not one that another took the
 * place of. Whoever was told already is not told again: that is the listener's.
 */
export const tellEndedByTime = (req: PayloadRequest, options: HierarchicalAccessOptions): Promise<void> =>
  say(req, options, 'ended', {
    users: holders,
    which: sql`least(m.valid_to, o.valid_to) <= now() and least(m.valid_to, o.valid_to) > m.valid_from
      and greatest(least(m.valid_to, o.valid_to), m.updated_at) > now() - ${LATE_DAYS} * interval '1 day'
      and not exists (select 1 from mandates later where later.replaces_id = m.id)`,
  });

/** Tells one person what coming into a group gives them, or going from it takes. */
export const tellMember = (req: PayloadRequest, options: HierarchicalAccessOptions, what: 'granted' | 'ended', { group, user }: { group: string; user: string }): Promise<void> =>
  say(req, options, what, { users: sql`jsonb_build_array(${user}::uuid)`, which: sql`m.group_id = ${group}::uuid and (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from))` });
