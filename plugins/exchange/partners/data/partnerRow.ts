import type { PayloadRequest } from 'payload';
import { ADMINS, heldOver, holdsOver, powerOf, type Power } from '../../../hierarchical-access';
import { clock, fail, query, sql, type SQL } from '../../../kernel';
import type { SentField } from '../domain/sentFields';

export type PartnerState = 'proposed' | 'confirmed' | 'rejected' | 'ended';
export type PartnerRow = {
  id: string; code: string; name: string; organization: string; place: string; path: string; direction: 'out' | 'in' | 'both'; publicKey: string; fields: SentField[];
  decisionNumber: string; decisionDate: string; validFrom: string; validTo: string | null; state: PartnerState; proposedBy: string; reason: string | null;
  cursorXid: string | null; cursorN: string; lastMessage: number; lastFile: number; receivedThrough: number; lastIn: number;
};

const instant = (column: string): SQL => sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
export const partnerColumns: SQL = sql`p.id, p.code, p.name, p.organization_id as organization, o.name as place, o.path, p.direction, p.public_key as "publicKey", p.fields, p.decision_number as "decisionNumber",
  p.decision_date::text as "decisionDate", ${instant('p.valid_from')} as "validFrom", ${instant('p.valid_to')} as "validTo", p.state, p.proposed_by as "proposedBy", p.reason, p.cursor_xid::text as "cursorXid",
  p.cursor_n::text as "cursorN", p.last_message as "lastMessage", p.last_file as "lastFile", p.received_through as "receivedThrough", p.last_in as "lastIn"`;
export const partnerFrom: SQL = sql`from handbook.exchange_partners p join organizations o on o.id = p.organization_id`;

/** A partner for a part of the tree that this person administers; for others it does not exist. */
export const seenPartner = async (req: PayloadRequest, id: string, { lock = false } = {}): Promise<PartnerRow> => {
  const power = await powerOf(req);
  const [row] = await query<PartnerRow>(req, sql`select ${partnerColumns} ${partnerFrom} where p.id = ${id}::uuid ${lock ? sql`for update of p` : sql``}`);
  if (!row || !holdsOver(power, ADMINS, row.path)) throw fail(req, 'not-found');
  return row;
};

/** Whoever administers some place. */
export const exchangeReader = async (req: PayloadRequest): Promise<Power> => {
  const power = await powerOf(req);
  if (heldOver(power, ADMINS).length === 0) throw fail(req, 'auth.forbidden');
  return power;
};

/** The system's administrators name partners; the organisation for which they act. */
export const partnerKeeper = async (req: PayloadRequest): Promise<string> => {
  const mandate = (await powerOf(req)).mandates.find(({ role }) => role === 'system-admin');
  if (!mandate) throw fail(req, 'auth.forbidden');
  return mandate.organization;
};

/** Whether a partner is in force now, for this way. */
export const isOpen = ({ state, direction, validFrom, validTo }: Pick<PartnerRow, 'state' | 'direction' | 'validFrom' | 'validTo'>, way: 'out' | 'in'): boolean => {
  const now = clock.now().toISOString();
  return state === 'confirmed' && (direction === 'both' || direction === way) && validFrom <= now && (validTo === null || now < validTo);
};
