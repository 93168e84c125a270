import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { placeToKeep, placeToRead } from '../data/place';
import { seriesAt, seriesWhere, type Series } from '../data/series';
import { kindsFor, NUMBERED_KINDS, symbolOf, type NumberedKind } from '../domain/kinds';
import { numberFail } from '../errors';
import { label } from '../translations';

/** Letters as sheets bear them, "ĐU", "BTGTU", "CB.TDP3". */
const organ = z.string().trim().regex(/^\p{Lu}[\p{L}\d]{0,14}(?:[.-]\p{L}[\p{L}\d]{0,9}){0,2}$/u);

export type SeriesList = { organization: { id: string; name: string; mayKeep: boolean; /** What it may number. */ kinds: NumberedKind[] }; docs: Series[] };

/** Ends a series: its numbers stay, none is added. */
const end = (req: PayloadRequest, command: string, id: string, user: string, now: Date): Promise<unknown> =>
  withTicket(req, `${command}:${id}`, () => query(req, sql`update handbook.number_series set closed_by = ${user}::uuid, closed_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`));

/** An organisation's series, the open ones first. */
export const list = defineCommand({
  name: 'numbers.series', summary: label('command.series'), input: z.object({ organization: z.guid() }), rest: { method: 'get', path: '/numbers/of/:organization' }, kind: 'read',
  authorize: async ({ req }, { organization }) => void (await placeToRead(req, organization)),
  run: async ({ req }, { organization }): Promise<SeriesList> => {
    const { id, name, mayKeep, isCell } = await placeToRead(req, organization);
    return { organization: { id, name, mayKeep, kinds: kindsFor(isCell) }, docs: await seriesWhere(req, sql`s.organization_id = ${organization}::uuid order by (s.closed_at is not null), s.kind, s.term_from desc, s.id`) };
  },
});

/** Opens the series of a kind for a term; the one of the term before ends with it (numbers run by term, RULES.md 7). */
export const open = defineCommand({
  name: 'numbers.open', summary: label('command.open'),
  input: z.object({
    organization: z.guid(), kind: z.enum(NUMBERED_KINDS), organ,
    /** As it is called: "2025-2030". */
    term: z.string().trim().min(4).max(20), termFrom: z.iso.date(),
    /** Above 1 where numbers of this term were given on paper before. */
    first: z.number().int().min(1).max(99_999).default(1),
  }),
  rest: { method: 'post', path: '/numbers' }, kind: 'write',
  authorize: async ({ req }, { organization }) => void (await placeToKeep(req, organization)),
  run: async ({ req, now, command }, { organization, kind, organ: letters, term, termFrom, first }): Promise<{ id: string }> => {
    const { user, isCell } = await placeToKeep(req, organization);
    if (!kindsFor(isCell).includes(kind)) throw numberFail(req, 'numbers.not-of-cells');
    // Whoever opens the same at the same moment waits here.
    await query(req, sql`select pg_advisory_xact_lock(hashtextextended('numbers:' || ${organization}::text || ${kind}::text, 0))`);
    const before = await seriesWhere(req, sql`s.organization_id = ${organization}::uuid and s.kind = ${kind} order by s.term_from desc, s.id for update of s`);
    if (before.some((each) => each.termFrom === termFrom)) throw numberFail(req, 'numbers.term-again');
    if (before.some((each) => each.termFrom > termFrom)) throw numberFail(req, 'numbers.term-earlier');
    const ended = before.find(({ closedAt }) => closedAt === null);
    if (ended) await end(req, command, ended.id, user, now);
    const id = randomUUID();
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`insert into handbook.number_series (id, organization_id, kind, symbol, term, term_from, first, next, opened_by, opened_at)
        values (${id}::uuid, ${organization}::uuid, ${kind}, ${symbolOf(kind, letters)}, ${term}, ${termFrom}::date, ${first}, ${first}, ${user}::uuid, ${now.toISOString()}::timestamptz)`));
    await recordEvent(req, { action: command, organization, at: now, detail: { series: id, kind, symbol: symbolOf(kind, letters), term, termFrom, first, ...(ended ? { ended: ended.id } : {}) } });
    return { id };
  },
});

/** Ends a series without a new one: the organisation issues no more of this kind, or ends itself. */
export const close = defineCommand({
  name: 'numbers.close', summary: label('command.close'), input: z.object({ id: z.guid() }), rest: { method: 'post', path: '/numbers/:id/close' }, kind: 'write',
  authorize: async ({ req }, { id }) => void (await placeToKeep(req, (await seriesAt(req, id)).organization)),
  run: async ({ req, now, command }, { id }): Promise<{ id: string }> => {
    const { organization, closedAt } = await seriesAt(req, id, true);
    const { user } = await placeToKeep(req, organization);
    if (closedAt !== null) throw numberFail(req, 'numbers.closed');
    await end(req, command, id, user, now);
    await recordEvent(req, { action: command, organization, at: now, detail: { series: id } });
    return { id };
  },
});
