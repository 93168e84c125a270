import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { placeToKeep, placeToRead } from '../data/place';
import { iso, seriesAt, type Series } from '../data/series';
import { numberFail } from '../errors';
import { issueNumber, type Issued } from '../issueNumber';
import { label } from '../translations';

/** One number of a series. Instants are ISO in UTC. */
export type BookLine = { id: string; number: number; text: string; about: string; by: string | null; at: string; voided: { reason: string; by: string | null; at: string } | null };
export type Book = { series: Series; mayKeep: boolean; docs: BookLine[]; /** `before` of the next page; null: that was all. */ before: number | null };

const PAGE = 50;

/** The next number of a series for a document that is kept elsewhere. What the house itself issues takes its number by its own command. */
export const take = defineCommand({
  name: 'numbers.take', summary: label('command.take'), input: z.object({ id: z.guid(), /** What the document is about. */ about: z.string().trim().min(5).max(500) }),
  rest: { method: 'post', path: '/numbers/:id/take' }, kind: 'write',
  authorize: async ({ req }, { id }) => void (await placeToKeep(req, (await seriesAt(req, id)).organization)),
  run: async ({ req, now, command }, { id, about }): Promise<Issued> => {
    const { organization } = await seriesAt(req, id);
    const { user } = await placeToKeep(req, organization);
    const issued = await issueNumber(req, { series: id, about, by: user, now });
    await recordEvent(req, { action: command, organization, at: now, detail: { series: id, issued: issued.id, number: issued.text } });
    return issued;
  },
});

/** A number that was given and is not used: it stays in the book with the reason, and is given to nothing else. */
export const makeVoid = defineCommand({
  name: 'numbers.void', summary: label('command.void'), input: z.object({ id: z.guid(), reason: z.string().trim().min(10).max(500) }),
  rest: { method: 'post', path: '/numbers/issued/:id/void' }, kind: 'write',
  authorize: async ({ req }, { id }) => {
    const [issued] = await query<{ organization: string }>(req, sql`select s.organization_id as organization from handbook.issued_numbers n join handbook.number_series s on s.id = n.series_id where n.id = ${id}::uuid`);
    if (!issued) throw fail(req, 'not-found');
    await placeToKeep(req, issued.organization);
  },
  run: async ({ req, now, command }, { id, reason }): Promise<{ id: string }> => {
    const [issued] = await query<{ organization: string; series: string; text: string; gone: boolean }>(
      req,
      sql`select s.organization_id as organization, s.id as series, n.text, n.voided_at is not null as gone from handbook.issued_numbers n join handbook.number_series s on s.id = n.series_id where n.id = ${id}::uuid for update of n`,
    );
    if (!issued) throw fail(req, 'not-found');
    const { user } = await placeToKeep(req, issued.organization);
    if (issued.gone) throw numberFail(req, 'numbers.void-already');
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.issued_numbers set void_reason = ${reason}, voided_by = ${user}::uuid, voided_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`));
    await recordEvent(req, { action: command, organization: issued.organization, at: now, detail: { series: issued.series, issued: id, number: issued.text, reason } });
    return { id };
  },
});

/** The book of a series, the latest number first, 50 at a time; void ones stand in it. */
export const book = defineCommand({
  name: 'numbers.book', summary: label('command.book'), input: z.object({ id: z.guid(), /** Only numbers below this one. */ before: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  rest: { method: 'get', path: '/numbers/:id/book' }, kind: 'read',
  authorize: async ({ req }, { id }) => void (await placeToRead(req, (await seriesAt(req, id)).organization)),
  run: async ({ req }, { id, before }): Promise<Book> => {
    const series = await seriesAt(req, id);
    const { mayKeep } = await placeToRead(req, series.organization);
    const rows = await query<Omit<BookLine, 'voided'> & { reason: string | null; voidedBy: string | null; voidedAt: string | null }>(
      req,
      sql`select n.id, n.number, n.text, n.about, u.display_name as "by", ${iso(sql`n.issued_at`)} as "at", n.void_reason as reason, v.display_name as "voidedBy", ${iso(sql`n.voided_at`)} as "voidedAt"
          from handbook.issued_numbers n left join users u on u.id = n.issued_by left join users v on v.id = n.voided_by
          where n.series_id = ${id}::uuid and (${before ?? null}::int is null or n.number < ${before ?? null}::int) order by n.number desc limit ${PAGE + 1}`,
    );
    const docs = rows.slice(0, PAGE).map(({ reason, voidedBy, voidedAt, ...line }): BookLine => ({ ...line, voided: reason !== null && voidedAt !== null ? { reason, by: voidedBy, at: voidedAt } : null }));
    return { series, mayKeep, docs, before: rows.length > PAGE ? (docs.at(-1)?.number ?? null) : null };
  },
});
