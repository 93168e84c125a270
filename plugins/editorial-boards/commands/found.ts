import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { BOARDS } from '../slugs';
import { label } from '../translations';
import { foundingInput, foundingPlace, newBoard } from './support/founding';
import { keptPlace } from './support/place';
import { at, databaseNow, day } from './support/time';
import { insertBoard } from './support/write';

/** Records that a board was founded (4529, Điều 2.4). One a time per organisation. */
export const found = defineCommand({
  name: 'editorial-boards.found',
  summary: label('command.found'),
  input: z.object({
    ...foundingInput,
    /** First day of its term; now when left out. */
    validFrom: day.optional(),
  }),
  rest: { method: 'post', path: '/editorial-boards/found' },
  kind: 'write',
  authorize: async ({ req }, { organization }) => void (await keptPlace(req, organization)),
  run: async (ctx, input) => {
    const { req } = ctx;
    const place = await foundingPlace(req, input.organization);
    const board = await newBoard(req, place, input, { now: await databaseNow(req), validFrom: input.validFrom });
    const id = await withTicket(req, `${ctx.command}:${place.id}`, () => insertBoard(ctx, { ...board, replaces: null }));
    await recordEvent(req, { action: ctx.command, organization: place.id, at: ctx.now, collection: BOARDS, documentId: id, detail: { decisionNumber: board.decision.number, standingOrgan: board.standingOrgan } });
    return { id, validFrom: at(board.term.from), validTo: at(board.term.to) };
  },
});
