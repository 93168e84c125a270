import { z } from 'zod';
import { defineCommand, fail, languageOf, query, sql } from '../../../kernel';
import { powerOf } from '../../../hierarchical-access';
import { seenMember } from '../../commands/support/member';
import { FIELD_NAMES, type FieldName } from '../domain/fields';
import { fieldLabel, record, recordLabel } from '../translations';
import { opensRecords } from '../access/keepers';

type Row = { field: string; at: string; by: string | null; command: string; proposed: boolean };

/** Who changed which field of a record when; without what stood there. For whom may open the record, and for the member. */
export const recordChanges = defineCommand({
  name: 'members.record-changes',
  summary: recordLabel('command.members.record-changes'),
  input: z.object({ id: z.guid(), limit: z.coerce.number().int().min(1).max(200).default(100) }),
  rest: { method: 'get', path: '/members/:id/record-changes' },
  kind: 'read',
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const member = await seenMember(req, power, id);
    if (!opensRecords(power, member) && member.user !== power.user) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }, { id, limit }) => {
    const rows = await query<Row>(
      req,
      // A record that came by an import came whole: one line for all of its fields.
      sql`select c.field, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, u.display_name as by, c.command, c.proposed
          from (select field, at, by_user, command, proposal_id is not null as proposed, id from handbook.member_changes where member_id = ${id}::uuid
            union all select '*', m.created_at, i.by_user, 'members.import', false, m.id
              from handbook.imported_members r join handbook.member_imports i on i.id = r.batch_id join members m on m.id = r.member_id where r.member_id = ${id}::uuid) c
          left join users u on u.id = c.by_user order by c.at desc, c.id limit ${limit}`,
    );
    const named = (field: string): string => (field === '*' ? record(req, 'record.whole') : FIELD_NAMES.includes(field as FieldName) ? fieldLabel(field as FieldName)[languageOf(req)] : field);
    return { docs: rows.map((row) => ({ ...row, name: named(row.field) })) };
  },
});
