import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, sql, vietnamDay, withTicket } from '../../../kernel';
import type { MemberRow } from '../../commands/support/member';
import { entrySchema } from '../domain/entry';
import { historyFail } from '../errors';
import { tellHandover } from '../notices/tellHandover';
import { checkEntry } from './checkEntry';
import { replaceVersion, writeVersion } from './writeVersion';

type Proposed = { id: string; note: string; asked: unknown };
type Applying = { member: MemberRow; proposal: Proposed; by: string; now: Date };

/** Writes what a member asked for into their history, once it has been checked again. @throws where the entry was withdrawn meanwhile */
export const applyProposed = async (req: PayloadRequest, { member, proposal, by, now }: Applying): Promise<void> => {
  const { entry, values: asked } = proposal.asked as { entry: string | null; values: unknown };
  const values = entrySchema.parse(asked);
  await checkEntry(req, member.id, values, now);
  const [standing] = entry
    ? await query<{ row: string; form: string | null; organization: string | null; to: string | null }>(
        req,
        sql`select id as row, form, organization_id as organization, to_char(valid_to, 'YYYY-MM-DD') as "to" from handbook.member_history where entry_id = ${entry}::uuid and member_id = ${member.id}::uuid and superseded_at is null`,
      )
    : [];
  if (entry && !standing) throw historyFail(req, 'history.withdrawn');
  const writing = { member: member.id, entry: entry ?? randomUUID(), values, by, now, proposal: proposal.id };
  await withTicket(req, `history.propose:${proposal.id}`, () => (standing ? replaceVersion(req, { ...writing, row: standing.row, why: proposal.note || null }) : writeVersion(req, writing)));
  await tellHandover(req, { member: member.id, cell: member.cell, entry: writing.entry, before: standing ? { ...standing, kind: values.kind } : null, after: values, today: vietnamDay(now) });
};
