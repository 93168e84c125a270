import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { contributionsOf, defineCommand, lockFor, query, runCommand, sql, withTicket } from '../../../kernel';
import { CONSENT_PURPOSES } from '../../consents/purposes';
import { me } from '../../data/me';
import { REQUEST_KINDS, type RequestKind } from '../../domain/machine';
import { privacyFail } from '../../errors';
import { label, t } from '../../translations';
import { requestDeadline } from '../data/deadline';
import { lockedRequest, type RequestRow } from '../data/requestRow';
import { sealWords } from '../data/sealing';
import { noteStep, writeStep } from '../data/writeStep';
import { tellHandlers } from '../notices/tell';
import { keepPack } from '../pack/keepPack';

type Asked = { kind: RequestKind; user: string | null; member: string | null; person?: string | undefined; organization: string; by: string; onBehalf: boolean; about?: string | undefined; purpose?: string | undefined; said?: string | undefined };

/** Writes a request down with its clock. Must run inside a transaction. */
export const writeRequest = async (req: PayloadRequest, { kind, user, member, person, organization, by, onBehalf, about, purpose, said }: Asked, now: Date, action: string): Promise<RequestRow> => {
  const { due, rules } = await requestDeadline(req, now);
  const id = randomUUID();
  await withTicket(req, `${action}:${id}`, () =>
    query(
      req,
      sql`insert into handbook.data_requests (id, kind, user_id, member_id, person, organization_id, asked_by, on_behalf, about_user, purpose, said, asked_at, due_at, rules)
          values (${id}::uuid, ${kind}, ${user}::uuid, ${member}::uuid, ${person ? sealWords(id, 'person', person) : null}, ${organization}::uuid, ${by}::uuid, ${onBehalf}, ${about ?? null}::uuid, ${purpose ?? null},
            ${said ? sealWords(id, 'said', said) : null}, ${now.toISOString()}::timestamptz, ${due.at.toISOString()}::timestamptz, ${JSON.stringify(rules)}::jsonb)`,
    ),
  );
  const row = await lockedRequest(req, id);
  if (!row) throw new TypeError('a request that was just written is there');
  await noteStep(req, row, { action, step: 'ask', state: 'asked', by, now });
  return row;
};

/** What is missing from a request of its kind. */
export const requireWords = (req: PayloadRequest, { kind, purpose, said }: { kind: RequestKind; purpose?: string | undefined; said?: string | undefined }): void => {
  if (kind === 'withdraw-consent' && purpose === undefined) throw privacyFail(req, 'privacy.purpose-needed');
  if ((kind === 'correct' || kind === 'restrict' || kind === 'object') && !said) throw privacyFail(req, 'privacy.changes-needed');
};

/** A correction in one's record goes where corrections go: the register's own proposals decide it, and the answer follows. */
const propose = async (req: PayloadRequest, row: RequestRow, changes: Record<string, unknown>, said: string): Promise<void> => {
  const command = contributionsOf(req.payload.config).commands.find(({ name }) => name === 'members.propose');
  if (!command) return;
  const { id } = (await runCommand(command, req, { changes, note: said })) as { id: string };
  await withTicket(req, `personal-data.ask:${row.id}`, () => query(req, sql`update handbook.data_requests set proposal_id = ${id}::uuid where id = ${row.id}::uuid`));
};

/** Asks about the data kept of oneself. One's own data to see is answered at once, by the software; the rest by somebody, within the rule's working days. */
export const ask = defineCommand({
  name: 'personal-data.ask',
  summary: label('command.personal-data.ask'),
  input: z.object({
    kind: z.enum(REQUEST_KINDS),
    /** In one's own words. */
    said: z.string().trim().min(3).max(4000).optional(),
    purpose: z.enum(CONSENT_PURPOSES).optional(),
    /** Of one's record, as `members.propose` takes them. */
    changes: z.record(z.string(), z.unknown()).optional(),
    /** Whose handling is complained about; they neither see nor answer it. */
    about: z.guid().optional(),
  }),
  rest: { method: 'post', path: '/personal-data/me/requests' },
  kind: 'write',
  authorize: async ({ req }) => void (await me(req)),
  run: async ({ req, now, command }, { kind, said, purpose, changes, about }) => {
    const { user, member, organization } = await me(req);
    if (!(kind === 'correct' && changes)) requireWords(req, { kind, purpose, said });
    await lockFor(req, `personal-data:${user}`);
    const open = await query(req, sql`select 1 as open from handbook.data_requests where user_id = ${user}::uuid and kind = ${kind} and state in ('asked', 'taken')`);
    if (open.length > 0) throw privacyFail(req, 'privacy.request-open');
    const row = await writeRequest(req, { kind, user, member, organization, by: user, onBehalf: false, about: about === user ? undefined : about, purpose, said: said ?? (changes && t(req, 'said.changes')) }, now, command);
    if (kind === 'see') {
      await keepPack(req, row, { user, organization: null, why: t('vi', 'why.own') }, now);
      const state = await writeStep(req, row, { step: 'grant', actor: 'software', by: null, now, action: command, answer: t('vi', 'answer.see') });
      return { id: row.id, kind, state, dueAt: row.dueAt };
    }
    if (kind === 'correct' && changes && member !== null) await propose(req, row, changes, said ?? '');
    await tellHandlers(req, row, 'privacy.asked');
    return { id: row.id, kind, state: row.state, dueAt: row.dueAt };
  },
});
