import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, startOfVietnamDay, vietnamDay, withTicket } from '../../../kernel';
import { requireOpenCell, seenCell, type Cell } from '../../commands/support/cell';
import { seenMember } from '../../commands/support/member';
import { dayOf, openMembership } from '../../commands/support/membership';
import { futureDays, orderFault, type Changes } from '../../record/domain/changes';
import { writeRecord } from '../../record/data/writeRecord';
import { belongs } from '../../domain/standing';
import { MEMBERS } from '../../slugs';
import { parentPath } from '../data/destination';
import { shareStructure } from '../data/shareStructure';
import { committeeOver } from '../data/sides';
import { writeStep } from '../data/writeStep';
import { transferFail } from '../errors';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';
import { day, number } from './inputs';

type Arrival = { fullName?: string | undefined; member?: string | undefined; status: 'official' | 'probationary'; cell: Cell; from: Date; now: Date };

/** Somebody who was here before comes back under their own record; for others one begins. Runs under a ticket of the register. */
const enter = async (req: PayloadRequest, { fullName, member, status, cell, from, now }: Arrival): Promise<string> => {
  const at = sql`${from.toISOString()}::timestamptz`;
  await query(req, sql`select set_config('handbook.effective', ${from.toISOString()}, true)`);
  const [row] = member
    ? await query<{ id: string }>(req, sql`update members set cell_id = ${cell.id}::uuid, cell_since = ${at}, status = ${status}, updated_at = now() where id = ${member}::uuid returning id`)
    : await query<{ id: string }>(req, sql`insert into members (full_name, cell_id, cell_since, status) values (${fullName ?? ''}, ${cell.id}::uuid, ${at}, ${status}) returning id`);
  await query(req, sql`select set_config('handbook.effective', '', true)`);
  const id = row?.id ?? '';
  await openMembership(req, { member: id, cell: cell.id, from, now });
  return id;
};

/** A member comes from a place outside the city, with its paper: the committee takes them into one of its cells. */
export const arrive = defineCommand({
  name: 'transfers.arrive',
  summary: label('command.arrive'),
  input: z.object({
    cell: z.guid(),
    /** Of somebody new here; of whoever was here before, `member`. */
    fullName: z.string().trim().min(1).max(200).optional(),
    member: z.guid().optional(),
    status: z.enum(['official', 'probationary']),
    from: z.string().trim().min(3).max(300),
    paperNumber: number,
    paperDate: day,
    on: day.optional(),
    /** Of somebody new here, as the paper and the dossier say; the rest is written into the record afterwards. */
    bornOn: day.optional(),
    admittedOn: day.optional(),
    officialOn: day.optional(),
  }),
  rest: { method: 'post', path: '/transfers/arrive' },
  kind: 'write',
  authorize: async ({ req }, { cell: id }) => {
    await shareStructure(req);
    const power = await powerOf(req);
    const cell = await seenCell(req, power, id);
    if (!committeeOver(power, cell.path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, input) => {
    const power = await powerOf(req);
    if ((input.fullName === undefined) === (input.member === undefined)) throw transferFail(req, 'transfer.name-or-record');
    const before = input.member === undefined ? undefined : await seenMember(req, power, input.member);
    if (before && belongs(before.status)) throw transferFail(req, 'transfer.still-here');
    const cell = await seenCell(req, power, input.cell);
    requireOpenCell(req, cell);
    const from = dayOf(req, input.on, now);
    const on = vietnamDay(from);
    if (input.paperDate > vietnamDay(now)) throw transferFail(req, 'transfer.paper-future');
    if (on < input.paperDate) throw transferFail(req, 'transfer.before-paper', { day: input.paperDate.split('-').reverse().join('/') });
    const member = await withTicket(req, `members.transfer-in:${input.member ?? 'new'}`, () => enter(req, { ...input, cell, from, now }));
    const { bornOn, admittedOn, officialOn } = input;
    const changes: Changes = { ...(bornOn ? { bornOn, bornPrecision: 'day' } : {}), ...(admittedOn ? { admittedOn } : {}), ...(officialOn && input.status === 'official' ? { officialOn } : {}) };
    if (input.member === undefined && Object.keys(changes).length > 0) {
      // Nobody joined before they were born, nor after they came.
      if (futureDays(changes, vietnamDay(now)).length > 0) throw transferFail(req, 'transfer.days');
      if (orderFault(changes)) throw transferFail(req, 'transfer.days');
      await writeRecord(req, { member, changes, before: {}, command: 'members.transfer-in', by: String(req.user?.id) });
    }
    const [above] = await query<{ id: string }>(req, sql`select id from organizations where path = ${parentPath(cell.path)}`);
    const destination = above?.id ?? cell.id;
    const id = await withTicket(req, `${command}:new`, async () => {
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into transfers (member_id, kind, state, origin_outside, destination_id, cell_id, paper_number, paper_date, effective_on, closed_at)
            values (${member}::uuid, 'official', 'received', ${input.from}, ${destination}::uuid, ${cell.id}::uuid, ${input.paperNumber},
              ${startOfVietnamDay(input.paperDate).toISOString()}::timestamptz, ${from.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz) returning id`,
      );
      return row?.id ?? '';
    });
    const detail = { on, paperNumber: input.paperNumber, paperDate: input.paperDate };
    await writeStep(req, { id, member, kind: 'official', origin: null, destination, cell: cell.id, sentAt: null }, { action: command, step: 'arrive', to: 'received', now, detail });
    await recordEvent(req, { action: command, organization: cell.id, at: now, collection: MEMBERS, documentId: member, detail: { ...detail, status: input.status, transfer: id } });
    await tellStep(req, id, 'arrive');
    return { id, member, cell: cell.id, on };
  },
});
