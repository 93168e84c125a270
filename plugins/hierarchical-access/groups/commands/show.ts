import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import type { Role } from '../../domain/roles';
import { seenGroup } from '../../commands/support/holder';
import { powerOf } from '../../power/powerOf';
import { t as powerText } from '../../translations';
import { label } from '../translations';

type Period = { validFrom: string; validTo: string | null; decisionNumber: string | null; decisionDate: string | null };
/** Instants are ISO; `ended`: history. */
export type GroupPerson = Period & { id: string; user: string; displayName: string; username: string; disabled: boolean; ended: boolean };
export type GroupMandate = Period & { id: string; role: Role; roleName: string; organization: string };
export type ShownGroup = { id: string; name: string; organization: { id: string; name: string }; people: GroupPerson[]; mandates: GroupMandate[] };

const MOST = 500;
const iso = (column: ReturnType<typeof sql>): ReturnType<typeof sql> => sql`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Who is in a group since when and by which decision, who was, and which mandates it holds; for administrators over whatever keeps it. */
export const showGroup = defineCommand({
  name: 'groups.show',
  summary: label('command.show'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'get', path: '/kept-groups/:id' },
  kind: 'read',
  authorize: async ({ req }, { id }) => void (await seenGroup(req, await powerOf(req), id)),
  run: async ({ req }, { id }): Promise<ShownGroup> => {
    const group = await seenGroup(req, await powerOf(req), id);
    const [head] = await query<{ name: string; place: string }>(req, sql`select g.name, o.name as place from groups g join organizations o on o.id = g.organization_id where g.id = ${id}::uuid`);
    const people = await query<GroupPerson>(
      req,
      sql`select m.id, m.user_id as "user", u.display_name as "displayName", u.username, u.disabled_at is not null as disabled, coalesce(m.valid_to <= greatest(now(), m.valid_from), false) as ended,
            ${iso(sql`m.valid_from`)} as "validFrom", ${iso(sql`m.valid_to`)} as "validTo", m.decision_number as "decisionNumber", ${iso(sql`m.decision_date`)} as "decisionDate"
          from group_members m join users u on u.id = m.user_id where m.group_id = ${id}::uuid order by ended, u.display_name, m.valid_from desc limit ${MOST}`,
    );
    const mandates = await query<Omit<GroupMandate, 'roleName'>>(
      req,
      sql`select m.id, m.role, o.name as organization, ${iso(sql`m.valid_from`)} as "validFrom", ${iso(sql`m.valid_to`)} as "validTo", m.decision_number as "decisionNumber", ${iso(sql`m.decision_date`)} as "decisionDate"
          from mandates m join organizations o on o.id = m.organization_id
          where m.group_id = ${id}::uuid and (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from)) order by o.path, m.role limit ${MOST}`,
    );
    return {
      id,
      name: head?.name ?? '',
      organization: { id: group.organization, name: head?.place ?? '' },
      people,
      mandates: mandates.map((mandate) => ({ ...mandate, roleName: powerText(req, `role.${mandate.role}`) })),
    };
  },
});
