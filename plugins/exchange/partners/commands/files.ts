import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { ADMINS, heldOver, isSystemAdmin } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket } from '../../../kernel';
import { exchangeFail } from '../../errors';
import { label } from '../../translations';
import { readFile, type MessageKind } from '../domain/exchangeFile';
import { OWN_CODE, ownKey } from '../data/ownKeys';
import { exchangeReader, partnerColumns, partnerFrom, seenPartner, type PartnerRow } from '../data/partnerRow';

export type FileShown = { number: number; messages: number; state: 'ready' | 'received' | 'waiting' | 'taken'; at: string; batch: string | null; fetched: number };
export type PartnerShown = Omit<PartnerRow, 'path' | 'cursorXid' | 'cursorN' | 'proposedBy'> & { isMine: boolean; waiting: number; out: FileShown[]; in: FileShown[] };
export type PartnerList = { partners: PartnerShown[]; keeps: boolean; own: { code: string; key: string; publicKey: string } | null };

const LATEST = 20;

/** Partners for what one administers, with the latest files each way, and what a partner needs to know of this house. */
export const list = defineCommand({
  name: 'exchange.partners',
  summary: label('command.exchange.partners'),
  input: z.object({}),
  rest: { method: 'get', path: '/exchange/partners' },
  kind: 'read',
  authorize: async ({ req }) => void (await exchangeReader(req)),
  run: async ({ req }): Promise<PartnerList> => {
    const power = await exchangeReader(req);
    const over = heldOver(power, ADMINS).map((path) => sql`(o.path >= ${path} and o.path < handbook.subtree_end(${path}))`);
    const rows = await query<PartnerRow & { waiting: number }>(
      req,
      sql`select ${partnerColumns}, (select count(*)::integer from handbook.exchange_messages m where m.partner_id = p.id and m.file_number is null) as waiting ${partnerFrom} where ${sql.join(over, sql` or `)} order by p.proposed_at desc, p.id limit 100`,
    );
    const filesOf = (id: string, direction: 'out' | 'in'): Promise<FileShown[]> =>
      query<FileShown>(
        req,
        sql`select number, messages, state, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, batch_id as batch, fetched from handbook.exchange_files where partner_id = ${id}::uuid and direction = ${direction} order by number desc limit ${LATEST}`,
      );
    const partners: PartnerShown[] = [];
    for (const { path: _path, cursorXid: _xid, cursorN: _n, proposedBy, ...row } of rows) partners.push({ ...row, isMine: proposedBy === power.user, out: await filesOf(row.id, 'out'), in: await filesOf(row.id, 'in') });
    const own = ownKey();
    return { partners, keeps: isSystemAdmin(power), own: own ? { code: OWN_CODE, key: own.id, publicKey: own.publicKey } : null };
  },
});

const number = z.coerce.number().int().min(1);

/** A file for a partner, byte by byte as it was packed, however often. Each fetching is an event. */
export const fetchFile = defineCommand({
  name: 'exchange.fetch',
  summary: label('command.exchange.fetch'),
  input: z.object({ id: z.guid(), number }),
  rest: { method: 'post', path: '/exchange/partners/:id/fetch' },
  kind: 'write',
  // The answer holds people's data.
  secret: true,
  authorize: async ({ req }, { id }) => void (await seenPartner(req, id)),
  run: async ({ req, now, command }, { id, number: asked }) => {
    const partner = await seenPartner(req, id);
    if (partner.state !== 'confirmed') throw exchangeFail(req, 'exchange.moved-on');
    const [row] = await withTicket(req, `${command}:${id}`, () =>
      query<{ content: string; sha256: string }>(req, sql`update handbook.exchange_files set fetched = fetched + 1 where partner_id = ${id}::uuid and direction = 'out' and number = ${asked} returning content, sha256`),
    );
    if (!row) throw fail(req, 'not-found');
    await recordEvent(req, { action: command, organization: partner.organization, at: now, detail: { partner: id, file: asked } });
    return { name: `trao-doi-${partner.code}-${String(asked).padStart(6, '0')}.json`, ...row };
  },
});

/** The partner has received up to this file; said by whoever heard it from them. A file of theirs says it by itself. */
export const acknowledge = defineCommand({
  name: 'exchange.acknowledge',
  summary: label('command.exchange.acknowledge'),
  input: z.object({ id: z.guid(), number }),
  rest: { method: 'post', path: '/exchange/partners/:id/acknowledge' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenPartner(req, id)),
  run: async ({ req, now, command }, { id, number: asked }) => {
    const partner = await seenPartner(req, id, { lock: true });
    if (asked > partner.lastFile) throw fail(req, 'not-found');
    await withTicket(req, `${command}:${id}`, async () => {
      await query(req, sql`update handbook.exchange_files set state = 'received', received_at = coalesce(received_at, ${now.toISOString()}::timestamptz) where partner_id = ${id}::uuid and direction = 'out' and number <= ${asked} and state = 'ready'`);
      await query(req, sql`update handbook.exchange_partners set received_through = greatest(received_through, ${asked}) where id = ${id}::uuid`);
    });
    await recordEvent(req, { action: command, organization: partner.organization, at: now, detail: { partner: id, file: asked } });
    return { id, receivedThrough: Math.max(partner.receivedThrough, asked) };
  },
});

export type MessageShown = { n: number; kind: MessageKind; name: string; cell: string | null };

/** Who a file speaks of, each with what happened: of who left there, people here see to it. */
export const messages = defineCommand({
  name: 'exchange.messages',
  summary: label('command.exchange.messages'),
  input: z.object({ id: z.guid(), number, direction: z.enum(['out', 'in']).default('in') }),
  rest: { method: 'get', path: '/exchange/partners/:id/messages' },
  kind: 'read',
  authorize: async ({ req }, { id }) => void (await seenPartner(req, id)),
  run: async ({ req }, { id, number: asked, direction }): Promise<{ messages: MessageShown[] }> => {
    const [row] = await query<{ content: string }>(req, sql`select content from handbook.exchange_files where partner_id = ${id}::uuid and direction = ${direction} and number = ${asked}`);
    const file = readFile(row?.content ?? '');
    if (!file) throw fail(req, 'not-found');
    return { messages: file.file.messages.map(({ n, kind, fields, cell }) => ({ n, kind, name: fields.fullName ?? '', cell })) };
  },
});
