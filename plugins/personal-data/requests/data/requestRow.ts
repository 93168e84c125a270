import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../../kernel';
import type { RequestKind, RequestState } from '../../domain/machine';
import type { KeptRule } from './deadline';

/** One request as it stands; what was said and answered is still sealed. Instants are ISO. */
export type RequestRow = {
  id: string;
  kind: RequestKind;
  user: string | null;
  member: string | null;
  person: string | null;
  organization: string;
  path: string;
  askedBy: string;
  onBehalf: boolean;
  about: string | null;
  purpose: string | null;
  proposal: string | null;
  said: string | null;
  state: RequestState;
  askedAt: string;
  dueAt: string;
  rules: KeptRule[];
  takenBy: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  answer: string | null;
  outcome: unknown;
};

const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `r` is the request, `o` the organisation that answers for whom it is about. */
export const requestColumns = sql`r.id, r.kind, r.user_id as "user", r.member_id as member, r.person, r.organization_id as organization, o.path, r.asked_by as "askedBy",
  r.on_behalf as "onBehalf", r.about_user as about, r.purpose, r.proposal_id as proposal, r.said, r.state, ${iso(sql`r.asked_at`)} as "askedAt", ${iso(sql`r.due_at`)} as "dueAt", r.rules,
  r.taken_by as "takenBy", r.answered_by as "answeredBy", ${iso(sql`r.answered_at`)} as "answeredAt", r.answer, r.outcome`;
export const requestTables = sql`handbook.data_requests r join organizations o on o.id = r.organization_id`;

/** One request, held until the transaction ends. */
export const lockedRequest = async (req: PayloadRequest, id: string): Promise<RequestRow | undefined> => {
  const [row] = await query<RequestRow>(req, sql`select ${requestColumns} from ${requestTables} where r.id = ${id}::uuid for update of r`);
  return row;
};
