import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { hasLength } from '../domain/terms';
import { boardFail } from '../errors';
import { BOARDS } from '../slugs';
import { label } from '../translations';
import { foundingInput } from './found';
import { checkOrgan } from './support/organ';
import { keptPlace } from './support/place';
import { lockBoards, openSeats, standingBoard } from './support/rows';
import { databaseNow, signedDay, termOf } from './support/time';
import { endRows, insertBoard, insertSeat } from './support/write';

/** "Kiện toàn": by one decision, at one instant, the present board ends and another begins; its people go over, or are appointed anew (4529, Điều 13.2.1). */
export const replace = defineCommand({
  name: 'editorial-boards.replace',
  summary: label('command.replace'),
  input: z.object({ ...foundingInput, keepSeats: z.boolean().default(true), reason: z.string().trim().max(1000).optional() }),
  rest: { method: 'post', path: '/editorial-boards/replace' },
  kind: 'write',
  authorize: async ({ req }, { organization }) => void (await keptPlace(req, organization)),
  run: async (ctx, input) => {
    const { req } = ctx;
    const place = await keptPlace(req, input.organization);
    if (!place.inForce) throw boardFail(req, 'board.organization-ended');
    await lockBoards(req, place.id);
    const old = await standingBoard(req, place.id);
    if (!old) throw boardFail(req, 'board.none');
    const now = await databaseNow(req);
    const term = termOf(now, undefined, input.validTo);
    if (!hasLength(term)) throw boardFail(req, 'board.period');
    const founding = { number: input.decisionNumber, date: signedDay(req, input.decisionDate, now) };
    const standingOrgan = await checkOrgan(req, place, input.standingOrgan);
    const seats = await openSeats(req, old.id);
    const id = await withTicket(req, `${ctx.command}:${place.id}`, async () => {
      const ending = { at: now, decision: founding, reason: input.reason ?? null };
      await endRows(ctx, 'board_seats', seats.map((seat) => seat.id), ending);
      await endRows(ctx, 'editorial_boards', [old.id], ending);
      const made = await insertBoard(ctx, { organization: place.id, decision: founding, issuer: input.issuer, standingOrgan, term, replaces: old.id });
      for (const seat of input.keepSeats ? seats : []) {
        const from = Math.max(seat.from, term.from);
        const to = seat.to === null ? term.to : Math.min(seat.to, term.to ?? seat.to);
        if (hasLength({ from, to })) await insertSeat(ctx, { ...seat, board: made, term: { from, to }, decision: founding });
      }
      return made;
    });
    await recordEvent(req, { action: ctx.command, organization: place.id, at: ctx.now, collection: BOARDS, documentId: id, detail: { decisionNumber: founding.number, replaces: old.id, keptSeats: input.keepSeats ? seats.length : 0 } });
    return { id, replaced: old.id };
  },
});
