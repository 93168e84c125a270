import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { actsFor } from '../access/keepers';
import { decider } from '../access/decider';
import { openRecords } from '../data/openRecords';
import { plainRecord } from '../data/plainRecord';
import { askedBy } from '../data/proposals';
import { saidOf } from '../data/saidOf';
import { recordLabel } from '../translations';

/** What a member asks for beside what stands, for who decides. It is a reading of the record, and written down. */
export const openProposal = defineCommand({
  name: 'members.open-proposal',
  summary: recordLabel('command.members.open-proposal'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/members/proposals/:id/open' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => void (await decider(req, id)),
  run: async ({ req, command }, { id }) => {
    const { power, user, member, proposal } = await decider(req, id);
    const opened = await openRecords(req, { members: [member.id], reader: user, organization: actsFor(power, member.path), way: 'proposal', why: saidOf(command) });
    const present = { ...(await plainRecord(req, member.id)), ...opened.get(member.id) };
    const asked = askedBy(proposal);
    const [person] = await query<{ name: string }>(req, sql`select full_name as name from members where id = ${member.id}::uuid`);
    return {
      id, member: member.id, fullName: person?.name ?? '', note: proposal.note, state: proposal.state,
      fields: proposal.fields.map((name) => ({ name, present: present[name] ?? null, asked: asked[name] ?? null })),
    };
  },
});
