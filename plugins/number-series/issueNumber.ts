import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, sql, withTicket } from '../kernel';
import { numberText, type NumberedKind } from './domain/kinds';
import { numberFail } from './errors';

export type Issued = { id: string; number: number; /** As it is written: "05-NQ/ĐU". */ text: string };

type Ask = {
  series: string;
  /** What the document is about, 5 to 500 characters. */
  about: string;
  by: string;
  now: Date;
  /** The row of this house that is issued under it; a thing has one number that stands. */
  subject?: { kind: string; id: string };
};

/**
 * Gives the next number of an open series. The last thing a command does that issues something: from here to its commit the series is held, and
 * nobody else gets a number; what is rolled back leaves none out.
 */
export const issueNumber = async (req: PayloadRequest, { series, about, by, now, subject }: Ask): Promise<Issued> =>
  withTicket(req, `numbers.issue:${series}`, async () => {
    const [given] = await query<{ number: number; kind: NumberedKind; symbol: string }>(
      req,
      sql`update handbook.number_series set next = next + 1 where id = ${series}::uuid and closed_at is null returning next - 1 as number, kind, symbol`,
    );
    if (!given) throw numberFail(req, 'numbers.closed');
    const { number, kind, symbol } = given;
    const [id, text] = [randomUUID(), numberText(kind, symbol.slice(symbol.indexOf('/') + 1), number)];
    await query(
      req,
      sql`insert into handbook.issued_numbers (id, series_id, number, text, about, subject_kind, subject_id, issued_by, issued_at)
          values (${id}::uuid, ${series}::uuid, ${number}, ${text}, ${about}, ${subject?.kind ?? null}, ${subject?.id ?? null}::uuid, ${by}::uuid, ${now.toISOString()}::timestamptz)`,
    );
    return { id, number, text };
  });
