import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, startOfVietnamDay, vietnamDay, withTicket } from '../../../kernel';
import { keepsCell } from '../../commands/support/cell';
import { seenMember } from '../../commands/support/member';
import { belongs } from '../../domain/standing';
import { memberFail } from '../../errors';
import { beginBy, stayAllowed } from '../data/clocks';
import { requireDestination } from '../data/destination';
import { explainUnderWay, requireIdle } from '../data/requireIdle';
import { shareStructure } from '../data/shareStructure';
import { committeeOver } from '../data/sides';
import { writeStep } from '../data/writeStep';
import { TRANSFER_KINDS } from '../domain/kinds';
import { transferFail } from '../errors';
import { tellStep } from '../notices/tellStep';
import { label } from '../translations';
import { day, number, reason } from './inputs';

/** The cell prepares a member's transfer; nobody else hears of it yet but the committee that is to send it. */
export const prepare = defineCommand({
  name: 'transfers.prepare',
  summary: label('command.prepare'),
  input: z.object({
    member: z.guid(),
    kind: z.enum(TRANSFER_KINDS),
    /** A committee; of an internal transfer a cell. */
    destination: z.guid().optional(),
    /** A place outside the city, by its name. */
    destinationOutside: z.string().trim().min(3).max(300).optional(),
    reason,
    /** Of a temporary one: the last day there, and whether it is for study. */
    until: day.optional(),
    study: z.boolean().default(false),
    /** The decision (on work, study, residence) from which the time to begin is counted. */
    decisionNumber: number.optional(),
    decisionDate: day.optional(),
  }),
  rest: { method: 'post', path: '/transfers/prepare' },
  kind: 'write',
  authorize: async ({ req }, { member: id }) => {
    await shareStructure(req);
    const power = await powerOf(req);
    const { cell, path } = await seenMember(req, power, id);
    if (!keepsCell(power, { id: cell, path }) && !committeeOver(power, path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, input) => {
    const power = await powerOf(req);
    const { kind, destination, destinationOutside, until, study, decisionDate, decisionNumber } = input;
    const member = await seenMember(req, power, input.member);
    if (!belongs(member.status)) throw memberFail(req, 'member.left');
    if ((destination === undefined) === (destinationOutside === undefined) || (kind === 'internal' && !destination)) throw transferFail(req, 'transfer.destination');
    const today = vietnamDay(now);
    if ((kind === 'temporary') !== (until !== undefined) || (until !== undefined && until <= today) || (study && kind !== 'temporary')) throw transferFail(req, 'transfer.until');
    if (decisionDate !== undefined && decisionDate > today) throw transferFail(req, 'transfer.decision-future');
    const origin = { id: member.cell, path: member.path };
    if (destination) await requireDestination(req, power, kind, destination, origin);
    await requireIdle(req, member.id);
    const worked = [until === undefined ? undefined : await stayAllowed(req, { from: today, until, study, now }), decisionDate === undefined ? undefined : await beginBy(req, decisionDate)];
    const begin = worked.find((each) => each?.what === 'begin')?.by ?? null;
    const instant = (of: string | null | undefined) => sql`${of ? startOfVietnamDay(of).toISOString() : null}::timestamptz`;
    const id = await withTicket(req, `${command}:new`, async () => {
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into transfers (member_id, kind, state, study, origin_id, destination_id, destination_outside, reason, until, decision_number, decision_date, begin_by, rules)
            values (${member.id}::uuid, ${kind}, 'prepared', ${study}, ${origin.id}::uuid, ${destination ?? null}::uuid, ${destinationOutside ?? null}, ${input.reason},
              ${instant(until)}, ${decisionNumber ?? null}, ${instant(decisionDate)}, ${instant(begin)}, ${JSON.stringify(worked.filter((each) => each !== undefined))}::jsonb)
            returning id`,
      ).catch((error: unknown) => explainUnderWay(req, error));
      return row?.id ?? '';
    });
    const row = { id, member: member.id, kind, origin: origin.id, destination: destination ?? null, cell: null, sentAt: null };
    await writeStep(req, row, { action: command, step: 'prepare', to: 'prepared', now, reason: input.reason, detail: { kind, ...(until ? { until } : {}), ...(decisionNumber ? { decisionNumber } : {}) } });
    await tellStep(req, id, 'prepare');
    return { id, state: 'prepared' as const, beginBy: begin };
  },
});
