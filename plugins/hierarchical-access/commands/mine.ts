import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../kernel';
import type { Role } from '../domain/roles';
import { powerOf } from '../power/powerOf';
import { label, t } from '../translations';
import type { vi } from '../translations/vi';

type Held = {
  id: string;
  role: Role;
  validTo: string | null;
  decisionNumber: string;
  group: { id: string; name: string } | null;
  organization: { id: string; name: string; shortName: string; code: string; form: string; kind: string };
};

type Mine = { user: { id: string; displayName: string; username: string }; mandates: Held[] | null; cell: Held['organization'] | null };

const organizationJson = sql`json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'code', o.code, 'form', o.form, 'kind', o.kind)`;

const read = async (req: PayloadRequest, user: string, mandates: readonly { id: string }[], cell: string | null): Promise<Mine | undefined> => {
  const ids = JSON.stringify(mandates.map(({ id }) => id));
  const [row] = await query<Mine>(
    req,
    sql`select json_build_object('id', u.id, 'displayName', u.display_name, 'username', u.username) as "user",
      (select json_agg(json_build_object('id', m.id, 'role', m.role, 'validTo', m.valid_to, 'decisionNumber', m.decision_number,
          'group', case when g.id is null then null else json_build_object('id', g.id, 'name', g.name) end,
          'organization', ${organizationJson}) order by o.path, m.role)
        from mandates m join organizations o on o.id = m.organization_id left join groups g on g.id = m.group_id
        where m.id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb))) as mandates,
      (select ${organizationJson} from organizations o where o.id = ${cell}::uuid) as cell
      from users u where u.id = ${user}::uuid`,
  );
  return row;
};

/** What the person who asks may do now, in words and in data: for the admin's start page and for apps. */
export const minePower = defineCommand({
  name: 'power.mine',
  summary: label('command.power.mine'),
  input: z.object({}),
  rest: { method: 'get', path: '/power/mine' },
  kind: 'read',
  authorize: async () => undefined,
  run: async ({ req }) => {
    const power = await powerOf(req);
    if (power.user === null) throw fail(req, 'auth.forbidden');
    const mine = await read(req, power.user, power.mandates, power.member?.cell ?? null);
    if (!mine) throw fail(req, 'auth.forbidden');
    const mandates = (mine.mandates ?? []).map((mandate) => ({
      ...mandate,
      roleName: t(req, `role.${mandate.role}` as keyof typeof vi),
      may: t(req, `may.${mandate.role}` as keyof typeof vi, { organization: mandate.organization.name }),
    }));
    const member = power.member && mine.cell ? { id: power.member.id, cell: mine.cell, may: t(req, 'may.member', { organization: mine.cell.name }) } : null;
    return { user: mine.user, mandates, member };
  },
});
