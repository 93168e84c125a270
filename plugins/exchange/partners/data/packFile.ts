import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../../audit-trail';
import { clock, query, sql, uuidArray } from '../../../kernel';
import { digestOfFile, FILE_FORMAT, MOST_MESSAGES, readFile, signedFile, type ExchangeBody, type ExchangeMessage } from '../domain/exchangeFile';
import { OWN_CODE, type OwnKey } from './ownKeys';
import type { PartnerRow } from './partnerRow';

type Waiting = { n: number; kind: ExchangeMessage['kind']; memberId: string; body: Omit<ExchangeMessage, 'n' | 'kind'> };

/** Packs what waits for a partner into its next file, signed; whose data is in it is told. The partner's row is held by the caller. @returns the file's number, or undefined: nothing waits */
export const packFile = async (req: PayloadRequest, partner: PartnerRow, own: OwnKey): Promise<number | undefined> => {
  const waiting = await query<Waiting>(req, sql`select n, kind, member_id as "memberId", body from handbook.exchange_messages where partner_id = ${partner.id}::uuid and file_number is null order by n limit ${MOST_MESSAGES}`);
  if (waiting.length === 0) return undefined;
  const number = partner.lastFile + 1;
  const [before] = await query<{ sha256: string }>(req, sql`select sha256 from handbook.exchange_files where partner_id = ${partner.id}::uuid and direction = 'out' and number = ${partner.lastFile}`);
  const now = clock.now();
  const body: ExchangeBody = {
    format: FILE_FORMAT, from: OWN_CODE, to: partner.code, number, previous: before?.sha256 ?? null, made: now.toISOString(), received: partner.lastIn,
    messages: waiting.map(({ n, kind, body: { member, cell, status, fields } }) => ({ n, kind, member, cell, status, fields })),
  };
  const content = signedFile(body, own.key, own.id);
  const made = readFile(content);
  if (!made) throw new Error(`file ${number} for ${partner.code} is not of its own form`);
  await query(
    req,
    sql`insert into handbook.exchange_files (partner_id, direction, number, content, sha256, messages, state, at) values (${partner.id}::uuid, 'out', ${number}, ${content}, ${digestOfFile(made)}, ${waiting.length}, 'ready', ${now.toISOString()}::timestamptz)`,
  );
  await query(req, sql`update handbook.exchange_messages set file_number = ${number} where partner_id = ${partner.id}::uuid and file_number is null and n <= ${waiting.at(-1)?.n ?? 0}`);
  await query(req, sql`update handbook.exchange_partners set last_file = ${number} where id = ${partner.id}::uuid`);
  // Who has left tells nothing of a person but that.
  await query(req, sql`select handbook.note_exchange(${uuidArray([...new Set(waiting.map(({ memberId }) => memberId))])}, ${partner.id}::uuid)`);
  await recordEvent(req, { action: 'exchange.pack', organization: partner.organization, at: now, detail: { partner: partner.id, file: number, messages: waiting.length, key: own.id } });
  return number;
};
