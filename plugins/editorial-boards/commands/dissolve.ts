import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { boardFail } from '../errors';
import { BOARDS } from '../slugs';
import { label } from '../translations';
import { keptPlace } from './support/place';
import { findBoard, lockBoards, openSeats, organizationOf } from './support/rows';
import { databaseNow, decision, signedDay } from './support/time';
import { endRows } from './support/write';

/** Ends a board and every term on it. The rows stay: what was so on a day can still be read. */
export const dissolve = defineCommand({
  name: 'editorial-boards.dissolve',
  summary: label('command.dissolve'),
  input: z.object({ id: z.guid(), ...decision, reason: z.string().trim().min(3).max(1000) }),
  rest: { method: 'post', path: '/editorial-boards/:id/dissolve' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await keptPlace(req, await organizationOf(req, 'editorial_boards', id))),
  run: async (ctx, input) => {
    const { req } = ctx;
    const organization = await organizationOf(req, 'editorial_boards', input.id);
    await lockBoards(req, organization);
    const board = await findBoard(req, input.id);
    const now = await databaseNow(req);
    if (board.ended || (board.to !== null && board.to <= now)) throw boardFail(req, 'board.ended');
    const ending = { at: now, decision: { number: input.decisionNumber, date: signedDay(req, input.decisionDate, now) }, reason: input.reason };
    const seats = await openSeats(req, board.id);
    await withTicket(req, `${ctx.command}:${board.id}`, async () => {
      await endRows(ctx, 'board_seats', seats.map(({ id }) => id), ending);
      await endRows(ctx, 'editorial_boards', [board.id], ending);
    });
    await recordEvent(req, { action: ctx.command, organization, at: ctx.now, collection: BOARDS, documentId: board.id, detail: { decisionNumber: input.decisionNumber, reason: input.reason, seats: seats.length } });
    return { id: board.id, ended: new Date(now).toISOString(), seats: seats.length };
  },
});
