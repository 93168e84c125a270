import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { label } from '../translations';
import { systemAdministrator } from './handovers';

export type AdministrationView = {
  /** Who administers the software now, and which organ keeps their account. */
  administrators: { name: string; organ: string }[];
  open: { id: string; from: string; to: string; holders: string[]; decisionNumber: string; mine: boolean } | null;
};

/** Through which organs the software is administered, and the handover that waits for a second person. */
export const administrationList = defineCommand({
  name: 'mandates.administration',
  summary: label('command.mandates.administration'),
  input: z.object({}),
  rest: { method: 'get', path: '/administration-handovers' },
  kind: 'read',
  authorize: async ({ req }) => void (await systemAdministrator(req, 'auth.forbidden')),
  run: async ({ req }): Promise<AdministrationView> => {
    const administrators = await query<{ name: string; organ: string }>(
      req,
      sql`select coalesce(u.display_name, g.name) as name, o.name as organ from mandates m left join users u on u.id = m.user_id left join groups g on g.id = m.group_id
          join organizations o on o.id = coalesce(u.home_id, g.organization_id)
          where m.role = 'system-admin' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now()) order by o.path, 1`,
    );
    const [open] = await query<NonNullable<AdministrationView['open']>>(
      req,
      sql`select h.id, a.name as "from", b.name as "to", h.decision_number as "decisionNumber", h.proposed_by = ${String(req.user?.id)}::uuid as mine,
            (select coalesce(json_agg(u.display_name order by u.display_name), '[]') from users u where u.id = any(h.holders)) as holders
          from handbook.administration_handovers h join organizations a on a.id = h.from_id join organizations b on b.id = h.to_id where h.state = 'proposed'`,
    );
    return { administrators, open: open ?? null };
  },
});
