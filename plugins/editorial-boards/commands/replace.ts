import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { hasLength } from '../domain/terms';
import { boardFail } from '../errors';
import { BOARDS } from '../slugs';
import { label } from '../translations';
import { foundingInput, foundingPlace, newBoard } from './support/founding';
import { keptPlace } from './support/place';
import { openSeats, standingBoard } from './support/rows';
import { databaseNow } from './support/time';
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
    const place = await foundingPlace(req, input.organization);
    const old = await standingBoard(req, place.id);
    if (!old) throw boardFail(req, 'board.none');
    const now = await databaseNow(req);
    const board = await newBoard(req, place, input, { now });
    const { decision, term } = board;
    const seats = await openSeats(req, old.id);
    // Whose term lies wholly outside the new board's has no seat on it.
    const kept = (input.keepSeats ? seats : [])
      .map((seat) => ({ ...seat, term: { from: Math.max(seat.from, term.from), to: seat.to === null ? term.to : Math.min(seat.to, term.to ?? seat.to) } }))
      .filter((seat) => hasLength(seat.term));
    const id = await withTicket(req, `${ctx.command}:${place.id}`, async () => {
      const ending = { at: now, decision, reason: input.reason ?? null };
      await endRows(ctx, 'board_seats', seats.map((seat) => seat.id), ending);
      await endRows(ctx, 'editorial_boards', [old.id], ending);
      const made = await insertBoard(ctx, { ...board, replaces: old.id });
      for (const seat of kept) await insertSeat(ctx, { ...seat, board: made, decision });
      return made;
    });
    await recordEvent(req, { action: ctx.command, organization: place.id, at: ctx.now, collection: BOARDS, documentId: id, detail: { decisionNumber: decision.number, replaces: old.id, keptSeats: kept.length } });
    return { id, replaced: old.id };
  },
});
