import { z } from 'zod';
import { ADMINS, holdsAt, holdsOver, powerOf } from '../../hierarchical-access';
import { defineCommand, query, sql } from '../../kernel';
import { keptCell } from '../data/keptMember';
import { CELL_LEADERS, sidesOf } from '../data/registration';
import { label } from '../translations';

export type AccountState = 'none' | 'made' | 'active' | 'off';
export type CellMember = { id: string; name: string; account: AccountState; username: string | null; /** The day until which the open link is good. */ linkUntil: string | null; link: 'mail' | 'slip' | null; reason: string | null };
export type CellList = { id: string; state: 'proposed' | 'approved' | 'refused'; proposedAt: string; count: number; made: number; reason: string | null; mine: boolean };

/** A cell's members with their accounts, its lists, and the reasons one may mark. */
export const cell = defineCommand({
  name: 'activation.cell',
  summary: label('command.cell'),
  input: z.object({ cell: z.guid() }),
  rest: { method: 'get', path: '/activation/cell' },
  kind: 'read',
  authorize: async ({ req }, input) => void (await keptCell(req, input.cell, true)),
  run: async ({ req }, input) => {
    const place = await keptCell(req, input.cell, true);
    const power = await powerOf(req);
    const members = await query<CellMember>(
      req,
      sql`select m.id, m.full_name as name, u.username, x.reason, l.way as link, to_char(l.expires_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "linkUntil",
            case when u.id is null then 'none' when u.hash is null then 'made' when u.disabled_at is not null then 'off' else 'active' end as account
          from members m left join users u on u.id = m.user_id left join handbook.ineligible_members x on x.member_id = m.id and x.ended_at is null
            left join handbook.activation_links l on l.user_id = u.id and l.used_at is null and l.revoked_at is null and u.hash is null
          where m.cell_id = ${place.id}::uuid and handbook.belongs(m.status::text) order by m.full_name, m.id limit 1000`,
    );
    const lists = await query<CellList>(
      req,
      sql`select l.id, l.state, to_char(l.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "proposedAt", l.reason, l.proposed_by = ${power.user}::uuid as mine,
            (select count(*)::int from handbook.activation_list_members x where x.list_id = l.id) as count,
            (select count(*)::int from handbook.activation_list_members x where x.list_id = l.id and x.outcome = 'made') as made
          from handbook.activation_lists l where l.cell_id = ${place.id}::uuid order by l.proposed_at desc, l.id limit 10`,
    );
    const reasons = await query<{ key: string; vi: string; en: string }>(req, sql`select key, vi, en from handbook.ineligible_reasons order by position`);
    return {
      cell: { id: place.id, name: place.name }, members, lists, reasons,
      keeps: holdsAt(power, CELL_LEADERS, place.id) || holdsOver(power, ADMINS, place.path), approves: sidesOf(power, { cell: place.id, path: place.path }).includes('approver'),
    };
  },
});

export type CellAnswer = Awaited<ReturnType<typeof cell.run>>;
