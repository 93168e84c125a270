import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, seals, sql, withTicket } from '../../../kernel';
import { mine as myself } from '../../record/access/mine';
import { proposalsWhere } from '../../record/data/proposals';
import { askedAt } from '../../record/data/sealing';
import { recordFail } from '../../record/errors';
import { tellToDecide } from '../../record/notices/tellProposal';
import { MEMBERS } from '../../slugs';
import { checkEntry } from '../data/checkEntry';
import { entrySchema } from '../domain/entry';
import { kindOf } from '../domain/kinds';
import { historyFail } from '../errors';
import { historyLabel } from '../translations';

const MOST_OPEN = 20;

/** A member asks for an entry in their own history, or for another wording of one (`entry`). It waits at the desk of proposals like any change of the record. */
export const propose = defineCommand({
  name: 'history.propose',
  summary: historyLabel('command.history.propose'),
  input: z.object({ entry: z.guid().optional(), values: entrySchema, note: z.string().trim().max(1000).default('') }),
  rest: { method: 'post', path: '/members/me/history-proposals' },
  kind: 'write',
  authorize: async ({ req }) => void (await myself(req)),
  run: async ({ req, now, command }, { entry, values, note }) => {
    const { id: member, cell, path, user } = await myself(req);
    // A discipline is what others decided.
    if (values.kind === 'discipline') throw historyFail(req, 'history.not-proposed');
    if (entry !== undefined) {
      const [of] = await query<{ kind: string }>(req, sql`select kind from handbook.member_history where entry_id = ${entry}::uuid and member_id = ${member}::uuid and superseded_at is null`);
      if (!of) throw fail(req, 'not-found');
      if (of.kind !== values.kind) throw historyFail(req, 'history.kind');
    }
    await checkEntry(req, member, values, now);
    const open = await proposalsWhere(req, sql`p.member_id = ${member}::uuid and p.state = 'proposed'`, 100);
    const field = `history.${values.kind}` as const;
    if (open.length >= MOST_OPEN) throw recordFail(req, 'proposal.open', { fields: String(open.length) });
    const id = randomUUID();
    const decidedBy = kindOf(values.kind).writtenBy;
    await withTicket(req, `members.propose:${id}`, () =>
      query(
        req,
        sql`insert into handbook.member_proposals (id, member_id, fields, asked, note, decided_by, proposed_by, proposed_at)
            values (${id}::uuid, ${member}::uuid, array[${field}]::text[], ${seals().seal(askedAt(id), JSON.stringify({ entry: entry ?? null, values }))}, ${note}, ${decidedBy}, ${user}::uuid, ${now.toISOString()}::timestamptz)`,
      ),
    );
    await recordEvent(req, { action: command, organization: cell, at: now, collection: MEMBERS, documentId: member, detail: { proposal: id, fields: [field], decidedBy } });
    await tellToDecide(req, { member, cell, path, decidedBy });
    return { id, fields: [field], decidedBy, state: 'proposed' };
  },
});
