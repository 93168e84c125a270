import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, startOfVietnamDay, vietnamDay, withTicket } from '../../../kernel';
import { exchangeFail } from '../../errors';
import { label } from '../../translations';
import { SENT_FIELDS, type SentField } from '../domain/sentFields';
import { partnerKeeper, seenPartner } from '../data/partnerRow';

const id = z.guid();
const reason = z.string().trim().min(3).max(300);

/** A system administrator names a partner, by decision; a second one confirms. Until then nothing goes out and nothing is taken. */
export const propose = defineCommand({
  name: 'exchange.propose-partner',
  summary: label('command.exchange.propose-partner'),
  input: z.object({
    code: z.string().trim().regex(/^[a-z0-9-]{2,40}$/),
    name: z.string().trim().min(3).max(200),
    organization: z.guid(),
    direction: z.enum(['out', 'in', 'both']),
    /** Ed25519, 32 bytes, base64url. */
    publicKey: z.string().trim().regex(/^[A-Za-z0-9_-]{43}$/),
    fields: z.array(z.enum(SENT_FIELDS as [SentField, ...SentField[]])).max(SENT_FIELDS.length).default([]),
    decisionNumber: z.string().trim().min(1).max(100),
    decisionDate: z.iso.date(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
  }),
  rest: { method: 'post', path: '/exchange/partners/propose' },
  kind: 'write',
  authorize: async ({ req }) => void (await partnerKeeper(req)),
  run: async ({ req, now, command }, { code, name, organization, direction, publicKey, fields, decisionNumber, decisionDate, validFrom, validTo }) => {
    if (decisionDate > vietnamDay(now)) throw exchangeFail(req, 'exchange.decision-future');
    if (validTo !== undefined && validTo <= validFrom) throw exchangeFail(req, 'exchange.valid-to');
    const [place] = await query<{ id: string }>(req, sql`select id from organizations where id = ${organization}::uuid and (valid_to is null or valid_to > now())`);
    if (!place) throw fail(req, 'not-found');
    const [taken] = await query(req, sql`select 1 from handbook.exchange_partners where code = ${code} and state in ('proposed', 'confirmed')`);
    if (taken) throw exchangeFail(req, 'exchange.code-taken');
    const [row] = await withTicket(req, `${command}:new`, () =>
      query<{ id: string }>(
        req,
        sql`insert into handbook.exchange_partners (code, name, organization_id, direction, public_key, fields, decision_number, decision_date, valid_from, valid_to, proposed_by, proposed_at)
            values (${code}, ${name}, ${organization}::uuid, ${direction}, ${publicKey}, ${`{${[...new Set(fields)].join(',')}}`}::text[], ${decisionNumber}, ${decisionDate}::date, ${startOfVietnamDay(validFrom).toISOString()}::timestamptz,
              ${validTo === undefined ? null : startOfVietnamDay(validTo).toISOString()}::timestamptz, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
      ),
    );
    const made = row?.id ?? '';
    await recordEvent(req, { action: command, organization, at: now, detail: { partner: made, code, direction, fields, decisionNumber } });
    return { id: made, state: 'proposed' };
  },
});

/** The second person lets a partner in; what changes from now on is sent. */
export const confirm = defineCommand({
  name: 'exchange.confirm-partner',
  summary: label('command.exchange.confirm-partner'),
  input: z.object({ id }),
  rest: { method: 'post', path: '/exchange/partners/:id/confirm' },
  kind: 'write',
  authorize: async ({ req }) => void (await partnerKeeper(req)),
  run: async ({ req, now, command }, { id: asked }) => {
    const partner = await seenPartner(req, asked, { lock: true });
    const user = String(req.user?.id);
    if (partner.state !== 'proposed') throw exchangeFail(req, 'exchange.moved-on');
    if (partner.proposedBy === user) throw exchangeFail(req, 'exchange.second-person');
    const [row] = await query<{ fault: string | null }>(req, sql`select handbook.no_second_administrator(${user}::uuid, proposed_at) as fault from handbook.exchange_partners where id = ${asked}::uuid`);
    if (row?.fault) throw exchangeFail(req, 'exchange.not-sure-another');
    await withTicket(req, `${command}:${asked}`, () =>
      query(req, sql`update handbook.exchange_partners set state = 'confirmed', decided_by = ${user}::uuid, decided_at = ${now.toISOString()}::timestamptz, cursor_xid = pg_snapshot_xmin(pg_current_snapshot()), cursor_n = 0 where id = ${asked}::uuid`),
    );
    await recordEvent(req, { action: command, organization: partner.organization, at: now, detail: { partner: asked, code: partner.code, proposedBy: partner.proposedBy } });
    return { id: asked, state: 'confirmed' };
  },
});

/** A proposal comes to nothing; who made it may take it back so, too. */
export const reject = defineCommand({
  name: 'exchange.reject-partner',
  summary: label('command.exchange.reject-partner'),
  input: z.object({ id, reason }),
  rest: { method: 'post', path: '/exchange/partners/:id/reject' },
  kind: 'write',
  authorize: async ({ req }) => void (await partnerKeeper(req)),
  run: async ({ req, now, command }, { id: asked, reason: why }) => {
    const partner = await seenPartner(req, asked, { lock: true });
    if (partner.state !== 'proposed') throw exchangeFail(req, 'exchange.moved-on');
    await withTicket(req, `${command}:${asked}`, () =>
      query(req, sql`update handbook.exchange_partners set state = 'rejected', decided_by = ${String(req.user?.id)}::uuid, decided_at = ${now.toISOString()}::timestamptz, reason = ${why} where id = ${asked}::uuid`),
    );
    await recordEvent(req, { action: command, organization: partner.organization, at: now, detail: { partner: asked, reason: why } });
    return { id: asked, state: 'rejected' };
  },
});

/** Exchange with a partner ends at once: one person is enough to shut a door. */
export const end = defineCommand({
  name: 'exchange.end-partner',
  summary: label('command.exchange.end-partner'),
  input: z.object({ id, reason }),
  rest: { method: 'post', path: '/exchange/partners/:id/end' },
  kind: 'write',
  authorize: async ({ req }) => void (await partnerKeeper(req)),
  run: async ({ req, now, command }, { id: asked, reason: why }) => {
    const partner = await seenPartner(req, asked, { lock: true });
    if (partner.state !== 'confirmed') throw exchangeFail(req, 'exchange.moved-on');
    await withTicket(req, `${command}:${asked}`, () =>
      query(req, sql`update handbook.exchange_partners set state = 'ended', ended_by = ${String(req.user?.id)}::uuid, ended_at = ${now.toISOString()}::timestamptz, reason = ${why} where id = ${asked}::uuid`),
    );
    await recordEvent(req, { action: command, organization: partner.organization, at: now, detail: { partner: asked, reason: why } });
    return { id: asked, state: 'ended' };
  },
});
