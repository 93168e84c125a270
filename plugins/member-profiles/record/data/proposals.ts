import type { PayloadRequest } from 'payload';
import { query, seals, sql, type SQL } from '../../../kernel';
import type { Changes } from '../domain/changes';
import type { ProposedField } from '../domain/proposed';
import { askedAt } from './sealing';

export type ProposalState = 'proposed' | 'confirmed' | 'rejected' | 'withdrawn';
export type Proposal = {
  id: string;
  member: string;
  fields: ProposedField[];
  note: string;
  decidedBy: 'cell' | 'committee';
  state: ProposalState;
  proposedBy: string;
  proposedAt: string;
  decidedAt: string | null;
  reason: string | null;
};

const COLUMNS = sql`p.id, p.member_id as member, p.fields, p.note, p.decided_by as "decidedBy", p.state, p.proposed_by as "proposedBy",
  to_char(p.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "proposedAt", to_char(p.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "decidedAt", p.reason`;

/** Proposals, the oldest first; without the values asked for. `m` is the member, `p` the proposal. */
export const proposalsWhere = (req: PayloadRequest, where: SQL, limit: number): Promise<(Proposal & { fullName: string; cell: string; path: string })[]> =>
  query(req, sql`select ${COLUMNS}, m.full_name as "fullName", m.cell_id as cell, m.cell_path as path from handbook.member_proposals p join members m on m.id = p.member_id where ${where} order by p.proposed_at, p.id limit ${limit}`);

/** One proposal, held until the transaction ends. */
export const lockedProposal = async (req: PayloadRequest, id: string): Promise<(Proposal & { asked: string }) | undefined> => {
  const [row] = await query<Proposal & { asked: string }>(req, sql`select ${COLUMNS}, p.asked from handbook.member_proposals p where p.id = ${id}::uuid for update`);
  return row;
};

/** What is asked for in the history: an entry, or another wording of one. */
export const askedEntry = ({ id, asked }: { id: string; asked: string }): { entry: string | null; values: unknown } =>
  JSON.parse(seals().open(askedAt(id), asked)) as { entry: string | null; values: unknown };

/** The values asked for. */
export const askedBy = ({ id, asked }: { id: string; asked: string }): Changes => JSON.parse(seals().open(askedAt(id), asked)) as Changes;
