import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { boardFail } from '../errors';
import { SEATS } from '../slugs';
import { label } from '../translations';
import { openSeat } from './support/openSeat';
import { keptPlace } from './support/place';
import { organizationOf } from './support/rows';
import { day, decision, endingOf, signedDay } from './support/time';
import { endRows } from './support/write';

/** Ends a person's term, now or on an earlier day, by a decision. */
export const endTerm = defineCommand({
  name: 'editorial-boards.end-term',
  summary: label('command.end-term'),
  input: z.object({
    id: z.guid(),
    ...decision,
    /** Last day, not later than today; now when left out. */
    on: day.optional(),
    reason: z.string().trim().min(3).max(1000),
  }),
  rest: { method: 'post', path: '/board-seats/:id/end-term' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await keptPlace(req, await organizationOf(req, 'board_seats', id))),
  run: async (ctx, input) => {
    const { req } = ctx;
    const { seat, now } = await openSeat(req, input.id);
    const ending = { at: endingOf(now, input.on), decision: { number: input.decisionNumber, date: signedDay(req, input.decisionDate, now) }, reason: input.reason };
    if (ending.at < seat.from && seat.from <= now) throw boardFail(req, 'board.period');
    await withTicket(req, `${ctx.command}:${seat.id}`, () => endRows(ctx, 'board_seats', [seat.id], ending));
    await recordEvent(req, { action: ctx.command, organization: seat.organization, at: ctx.now, collection: SEATS, documentId: seat.id, detail: { user: seat.user, function: seat.function, decisionNumber: input.decisionNumber, reason: input.reason } });
    return { id: seat.id, ended: new Date(Math.max(seat.from, ending.at)).toISOString() };
  },
});
