import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { hasLength } from '../domain/terms';
import { boardFail } from '../errors';
import { BOARDS } from '../slugs';
import { label } from '../translations';
import { checkOrgan } from './support/organ';
import { keptPlace } from './support/place';
import { lockBoards } from './support/rows';
import { databaseNow, day, decision, signedDay, termOf } from './support/time';
import { insertBoard } from './support/write';

export const foundingInput = {
  organization: z.guid(),
  ...decision,
  /** Who founded it: "Ban Thường vụ Thành ủy". */
  issuer: z.string().trim().min(1).max(200),
  standingOrgan: z.guid().optional(),
  /** Last day of its term. */
  validTo: day.optional(),
};

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
    const place = await keptPlace(req, input.organization);
    if (!place.inForce) throw boardFail(req, 'board.organization-ended');
    await lockBoards(req, place.id);
    const now = await databaseNow(req);
    const term = termOf(now, input.validFrom, input.validTo);
    if (!hasLength(term)) throw boardFail(req, 'board.period');
    const founding = { number: input.decisionNumber, date: signedDay(req, input.decisionDate, now) };
    const standingOrgan = await checkOrgan(req, place, input.standingOrgan);
    const id = await withTicket(req, `${ctx.command}:${place.id}`, () =>
      insertBoard(ctx, { organization: place.id, decision: founding, issuer: input.issuer, standingOrgan, term, replaces: null }),
    );
    await recordEvent(req, { action: ctx.command, organization: place.id, at: ctx.now, collection: BOARDS, documentId: id, detail: { decisionNumber: founding.number, standingOrgan } });
    return { id, validFrom: new Date(term.from).toISOString(), validTo: term.to === null ? null : new Date(term.to).toISOString() };
  },
});
