import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { TEXT_VERSION } from '../domain/consents';
import { consentWords } from '../translations/consents';

/** Keeps the wording of today whole, with the first agreement to it: what somebody read is told in those words later on. */
export const keepTexts = (req: PayloadRequest): Promise<unknown> =>
  query(req, sql`insert into handbook.registration_texts (version, words) values (${TEXT_VERSION}, ${JSON.stringify(consentWords)}::jsonb) on conflict do nothing`);
