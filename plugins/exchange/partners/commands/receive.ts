import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { ADMINS, holdsOver, powerOf } from '../../../hierarchical-access';
import { defineCommand, query, sql, withTicket, type CommandContext } from '../../../kernel';
import { exchangeFail } from '../../errors';
import { label } from '../../translations';
import { OWN_CODE } from '../data/ownKeys';
import { exchangeReader, isOpen, partnerColumns, partnerFrom, type PartnerRow } from '../data/partnerRow';
import { stageMessages } from '../data/stageMessages';
import { digestOfFile, isSignedBy, readFile, type ExchangeFile } from '../domain/exchangeFile';
import { answerTo, nextOf, type Inbox } from '../domain/inbox';

const MOST_BASE64 = 1_400_000;
const MOST_BYTES = 2_000_000;
export type Received = { partner: string; name: string; number: number; state: 'taken' | 'waiting'; again: boolean; missing: number | null; messages: number };

const textOf = (req: PayloadRequest, file: { data: string } | undefined): string => {
  const bytes = file ? Buffer.from(file.data, 'base64') : req.file?.data;
  if (!bytes || bytes.length === 0 || bytes.length > MOST_BYTES) throw exchangeFail(req, 'exchange.file');
  return bytes.toString('utf8');
};

/** Who signed it, its row held; nobody learns from a refusal which partners there are. */
const senderOf = async (req: PayloadRequest, text: string): Promise<{ partner: PartnerRow; file: ExchangeFile }> => {
  const file = readFile(text);
  if (!file) throw exchangeFail(req, 'exchange.file');
  const power = await powerOf(req);
  const [partner] = await query<PartnerRow>(req, sql`select ${partnerColumns} ${partnerFrom} where p.code = ${file.file.from} and p.state = 'confirmed' for update of p`);
  if (!partner || !isOpen(partner, 'in') || !holdsOver(power, ADMINS, partner.path)) throw exchangeFail(req, 'exchange.sender');
  if (file.file.to !== OWN_CODE || !isSignedBy(file, partner.publicKey)) throw exchangeFail(req, 'exchange.signature');
  return { partner, file };
};

const inboxOf = async (req: PayloadRequest, { id, lastIn }: PartnerRow): Promise<Inbox> => {
  const rows = await query<{ number: number; sha256: string; content: string }>(req, sql`select number, sha256, content from handbook.exchange_files where partner_id = ${id}::uuid and direction = 'in' and number >= ${lastIn}`);
  return { last: lastIn, known: new Map(rows.map(({ number, sha256, content }) => [number, { digest: sha256, previous: readFile(content)?.file.previous ?? null }])) };
};

/** One that is next: its rows are staged, and what it acknowledges is noted. */
const take = async ({ req, now, command }: CommandContext, partner: PartnerRow, number: number): Promise<void> => {
  const [row] = await query<{ content: string }>(req, sql`select content from handbook.exchange_files where partner_id = ${partner.id}::uuid and direction = 'in' and number = ${number}`);
  const file = readFile(row?.content ?? '');
  if (!file) throw new Error(`file ${number} of ${partner.code} cannot be read any more`);
  const batch = await stageMessages(req, `${partner.name}, ${number}`, file.file.messages);
  const acknowledged = Math.min(file.file.received, partner.lastFile);
  await withTicket(req, `${command}:${partner.id}`, async () => {
    await query(req, sql`update handbook.exchange_files set state = 'taken', batch_id = ${batch ?? null}::uuid, received_at = ${now.toISOString()}::timestamptz where partner_id = ${partner.id}::uuid and direction = 'in' and number = ${number}`);
    await query(req, sql`update handbook.exchange_files set state = 'received', received_at = coalesce(received_at, ${now.toISOString()}::timestamptz) where partner_id = ${partner.id}::uuid and direction = 'out' and number <= ${acknowledged} and state = 'ready'`);
    await query(req, sql`update handbook.exchange_partners set last_in = ${number}, received_through = greatest(received_through, ${acknowledged}) where id = ${partner.id}::uuid`);
  });
  await recordEvent(req, { action: command, organization: partner.organization, at: now, detail: { partner: partner.id, file: number, messages: file.file.messages.length, ...(batch ? { batch } : {}) } });
};

/**
 * Takes a partner's file: its signature, its sender and its number are asked. The next one is staged for people to decide; one that came too early waits, and says which is
 * missing; the same again is answered as before; one that was changed is refused.
 */
export const receive = defineCommand({
  name: 'exchange.receive',
  summary: label('command.exchange.receive'),
  input: z.object({
    /** In JSON and GraphQL; else the file of a form. */
    file: z.object({ name: z.string().max(255), data: z.base64().max(MOST_BASE64) }).optional(),
  }),
  rest: { method: 'post', path: '/exchange/receive' },
  kind: 'write',
  takesFile: true,
  authorize: async ({ req }) => void (await exchangeReader(req)),
  run: async (ctx, { file: given }): Promise<Received> => {
    const { req, now, command } = ctx;
    const text = textOf(req, given);
    const { partner, file } = await senderOf(req, text);
    const { number, previous, messages } = file.file;
    const [before] = await query<{ sha256: string; state: 'taken' | 'waiting' }>(req, sql`select sha256, state from handbook.exchange_files where partner_id = ${partner.id}::uuid and direction = 'in' and number = ${number}`);
    const inbox = await inboxOf(req, partner);
    const digest = digestOfFile(file);
    const answer = before && before.sha256 === digest ? 'again' : answerTo(inbox, { number, digest, previous });
    const told = { partner: partner.id, name: partner.name, number, messages: messages.length };
    if (answer === 'altered') throw exchangeFail(req, 'exchange.altered', { number });
    if (answer === 'again') return { ...told, state: before?.state ?? 'taken', again: true, missing: before?.state === 'waiting' ? partner.lastIn + 1 : null };
    await withTicket(req, `${command}:${partner.id}`, () =>
      query(
        req,
        sql`insert into handbook.exchange_files (partner_id, direction, number, content, sha256, messages, state, by_user, at)
            values (${partner.id}::uuid, 'in', ${number}, ${text}, ${digest}, ${messages.length}, 'waiting', ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz)`,
      ),
    );
    if (answer === 'wait') return { ...told, state: 'waiting', again: false, missing: partner.lastIn + 1 };
    for (const next of nextOf({ last: partner.lastIn, known: new Map([...inbox.known, [number, { digest, previous }]]) })) await take(ctx, partner, next);
    return { ...told, state: 'taken', again: false, missing: null };
  },
});
