import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

export { CONSENT_PURPOSES, type ConsentPurpose } from '../domain/consentPurposes';

/** What personal data is used for, in the words that stand at an instant. `duty`: nobody can withdraw it. */
export type Purpose = { key: string; version: number; title: string; body: string; restsOn: 'consent' | 'duty'; legalBasis: string; verified: boolean; since: string };

/** Every purpose in force, in the order people read them. */
export const purposesAt = (req: PayloadRequest, at: Date): Promise<Purpose[]> =>
  query<Purpose>(
    req,
    sql`select key, version, title, body, rests_on as "restsOn", legal_basis as "legalBasis", mark in ('S', 'V') as verified,
          to_char(valid_from at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as since
        from handbook.consent_purposes where valid_from <= ${at.toISOString()}::timestamptz and (valid_to is null or valid_to > ${at.toISOString()}::timestamptz)
        order by position, key`,
  );
