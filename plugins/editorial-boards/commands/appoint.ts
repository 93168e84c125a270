import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, vietnamDay, withTicket } from '../../kernel';
import { FUNCTIONS } from '../domain/functions';
import { hasLength, within } from '../domain/terms';
import { boardFail } from '../errors';
import { SEATS } from '../slugs';
import { label } from '../translations';
import { knownTopics, seatable, warningsFor } from './support/people';
import { keptPlace } from './support/place';
import { findBoard, lockBoards, organizationOf } from './support/rows';
import { databaseNow, day, decision, signedDay, termOf } from './support/time';
import { insertSeat } from './support/write';

/** Puts a person on a board, in a function, for fields, for a time. Gives no power: without the deciding mandate the answer warns. */
export const appoint = defineCommand({
  name: 'editorial-boards.appoint',
  summary: label('command.appoint'),
  input: z.object({
    id: z.guid(),
    user: z.guid(),
    function: z.enum(FUNCTIONS),
    /** Subjects this person answers for. */
    topics: z.array(z.guid()).max(50).default([]),
    /** First and last day of the term; the board's own when left out. */
    validFrom: day.optional(),
    validTo: day.optional(),
    ...decision,
  }),
  rest: { method: 'post', path: '/editorial-boards/:id/appoint' },
  kind: 'write',
  authorize: async ({ req }, { id, user }) => {
    await keptPlace(req, await organizationOf(req, 'editorial_boards', id));
    await seatable(req, user);
  },
  run: async (ctx, input) => {
    const { req } = ctx;
    const place = await keptPlace(req, await organizationOf(req, 'editorial_boards', input.id));
    await lockBoards(req, place.id);
    const board = await findBoard(req, input.id);
    const now = await databaseNow(req);
    if (board.to !== null && board.to <= now) throw boardFail(req, 'board.ended');
    const person = await seatable(req, input.user);
    await knownTopics(req, input.topics);
    const asked = termOf(Math.max(now, board.from), input.validFrom, input.validTo);
    // A day is what people name: from the day the board began on is from its beginning.
    const from = input.validFrom === vietnamDay(new Date(board.from)) ? Math.max(asked.from, board.from) : asked.from;
    const term = { from, to: asked.to ?? board.to };
    if (!hasLength(term)) throw boardFail(req, 'board.period');
    if (!within(term, board)) throw boardFail(req, 'board.before-founding');
    const by = { number: input.decisionNumber, date: signedDay(req, input.decisionDate, now) };
    const id = await withTicket(req, `${ctx.command}:${board.id}`, () =>
      insertSeat(ctx, { board: board.id, organization: place.id, user: person.id, function: input.function, topics: input.topics, term, decision: by }),
    );
    await recordEvent(req, { action: ctx.command, organization: place.id, at: ctx.now, collection: SEATS, documentId: id, detail: { board: board.id, user: person.id, function: input.function, topics: input.topics, decisionNumber: by.number } });
    return { id, warnings: await warningsFor(req, person, input.function, place) };
  },
});
