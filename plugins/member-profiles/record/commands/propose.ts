import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, query, seals, sql, withTicket } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { mine } from '../access/mine';
import { checkRecord, fieldWords } from '../data/checkRecord';
import { openRecords } from '../data/openRecords';
import { plainRecord } from '../data/plainRecord';
import { proposalsWhere } from '../data/proposals';
import { askedAt } from '../data/sealing';
import { changesSchema } from '../domain/changes';
import { differing } from '../domain/differing';
import { fieldOf, type FieldName } from '../domain/fields';
import { recordFail } from '../errors';
import { tellToDecide } from '../notices/tellProposal';
import { recordLabel } from '../translations';

/** A member asks for changes in their own record; the cell, or the committee in charge, confirms or refuses (Điều 10.1.2, 10.2.2). */
export const propose = defineCommand({
  name: 'members.propose',
  summary: recordLabel('command.members.propose'),
  input: z.object({ changes: changesSchema, note: z.string().trim().max(1000).default('') }),
  rest: { method: 'post', path: '/members/me/proposals' },
  kind: 'write',
  authorize: async ({ req }) => void (await mine(req)),
  run: async ({ req, now, command }, { changes, note }) => {
    const { id: member, cell, path, user } = await mine(req);
    const opened = await openRecords(req, { members: [member], reader: user, organization: null, way: 'record', why: 'own record' });
    const present = { ...(await plainRecord(req, member)), ...opened.get(member) };
    const asked = differing(changes, present);
    checkRecord(req, asked, { ...present, ...asked }, now);
    const fields = Object.keys(asked) as FieldName[];
    const places = [...new Set(fields.map((name) => fieldOf(name).decidedBy ?? 'cell'))];
    if (places.length > 1) throw recordFail(req, 'proposal.together');
    const open = await proposalsWhere(req, sql`p.member_id = ${member}::uuid and p.state = 'proposed'`, 100);
    const again = fields.filter((name) => open.some((each) => each.fields.includes(name)));
    if (again.length > 0) throw recordFail(req, 'proposal.open', { fields: fieldWords(req, again) });
    const id = randomUUID();
    const decidedBy = places[0] ?? 'cell';
    await withTicket(req, `${command}:${id}`, () =>
      query(
        req,
        sql`insert into handbook.member_proposals (id, member_id, fields, asked, note, decided_by, proposed_by, proposed_at)
            values (${id}::uuid, ${member}::uuid, array[${sql.join(fields.map((name) => sql`${name}`), sql`, `)}]::text[], ${seals().seal(askedAt(id), JSON.stringify(asked))}, ${note}, ${decidedBy}, ${user}::uuid, ${now.toISOString()}::timestamptz)`,
      ),
    );
    await recordEvent(req, { action: command, organization: cell, at: now, collection: MEMBERS, documentId: member, detail: { proposal: id, fields, decidedBy } });
    await tellToDecide(req, { member, cell, path, decidedBy });
    return { id, fields, decidedBy, state: 'proposed' };
  },
});
