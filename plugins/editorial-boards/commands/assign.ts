import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { boardFail } from '../errors';
import { SEATS } from '../slugs';
import { label } from '../translations';
import { openSeat } from './support/openSeat';
import { knownTopics } from './support/people';
import { keptPlace } from './support/place';
import { organizationOf } from './support/rows';
import { decision, signedDay } from './support/time';
import { endRows, insertSeat } from './support/write';

/** Other fields for somebody on the board ("phân công nhiệm vụ cho các thành viên", 4529, Điều 13.2.1): the seat ends and one with the same function begins. */
export const assign = defineCommand({
  name: 'editorial-boards.assign',
  summary: label('command.assign'),
  input: z.object({ id: z.guid(), topics: z.array(z.guid()).max(50), ...decision }),
  rest: { method: 'post', path: '/board-seats/:id/assign' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await keptPlace(req, await organizationOf(req, 'board_seats', id))),
  run: async (ctx, input) => {
    const { req } = ctx;
    const { seat, now } = await openSeat(req, input.id);
    await knownTopics(req, input.topics);
    const topics = [...new Set(input.topics)].sort();
    if (topics.join() === [...seat.topics].sort().join()) throw boardFail(req, 'seat.same-fields');
    const by = { number: input.decisionNumber, date: signedDay(req, input.decisionDate, now) };
    const from = Math.max(now, seat.from);
    const id = await withTicket(req, `${ctx.command}:${seat.id}`, async () => {
      await endRows(ctx, 'board_seats', [seat.id], { at: now, decision: by, reason: null });
      return insertSeat(ctx, { ...seat, topics, term: { from, to: seat.to }, decision: by });
    });
    await recordEvent(req, { action: ctx.command, organization: seat.organization, at: ctx.now, collection: SEATS, documentId: id, detail: { replaces: seat.id, user: seat.user, topics, decisionNumber: by.number } });
    return { id, replaced: seat.id };
  },
});
