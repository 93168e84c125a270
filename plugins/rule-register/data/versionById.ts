import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Mark } from '../domain/marks';
import type { SourceType } from '../domain/source';

/** One version with everything that says why. Days are Vietnamese, `YYYY-MM-DD`; `validTo` is the first day it holds no longer. */
export type RuleVersion = {
  id: string;
  key: string;
  name: string;
  shown: string;
  source: string;
  sourceType: SourceType;
  number: string | null;
  date: string | null;
  article: string | null;
  validFrom: string;
  validTo: string | null;
  mark: Mark;
  note: string | null;
  state: 'confirmed' | 'superseded';
};

/** A version that holds, held or will hold; what is only proposed, or was rejected, explains nothing. */
export const versionById = async (req: PayloadRequest, id: string): Promise<RuleVersion | undefined> =>
  (
    await query<RuleVersion>(
      req,
      sql`select id, key, name, value_shown as shown, source, source_type as "sourceType", source_number as number,
            to_char(source_date at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as date, source_article as article,
            to_char(valid_from at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "validFrom", to_char(valid_to at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "validTo",
            mark, note, state
          from rules where id = ${id}::uuid and state in ('confirmed', 'superseded')`,
    )
  )[0];
