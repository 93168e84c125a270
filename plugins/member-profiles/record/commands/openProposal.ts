import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { decider } from '../access/decider';
import { askedFields } from '../data/askedFields';
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
    const found = await decider(req, id);
    const { member, proposal } = found;
    const fields = await askedFields(req, found, saidOf(command));
    const [person] = await query<{ name: string }>(req, sql`select full_name as name from members where id = ${member.id}::uuid`);
    return { id, member: member.id, fullName: person?.name ?? '', note: proposal.note, state: proposal.state, fields };
  },
});
