import type { PayloadRequest } from 'payload';
import { isMember } from './standingOf';
import { ADMINS, heldOver, holdsAt, holdsOver, isUnder, powerOf, type Power } from '../../hierarchical-access';
import { fail, query, sql, type SQL } from '../../kernel';
import type { Side, State } from '../domain/machine';
import { registrationFail } from '../errors';

export const CELL_LEADERS = ['cell-secretary', 'cell-deputy-secretary'] as const;
export const APPROVERS = [...ADMINS, 'committee-secretary'] as const;
const READERS = [...APPROVERS, 'summary-officer', ...CELL_LEADERS] as const;

/** A registration with the member as the register has them now: who moved is looked after by the new cell. */
export type Registration = {
  id: string;
  state: State;
  member: string;
  memberName: string;
  cell: string;
  cellName: string;
  path: string;
  status: string;
  /** The member's account, if they have one. */
  user: string | null;
  accountOff: boolean;
  /** Whether somebody has set a password for it. */
  activated: boolean;
  verifiedBy: string | null;
};

export const registrationColumns: SQL = sql`r.id, r.state, r.member_id as member, m.full_name as "memberName", m.cell_id as cell, o.name as "cellName", m.cell_path as path, m.status::text as status,
  m.user_id as "user", u.disabled_at is not null as "accountOff", u.hash is not null as activated, r.verified_by as "verifiedBy"`;
export const registrationTables: SQL = sql`handbook.registrations r join members m on m.id = r.member_id join organizations o on o.id = m.cell_id left join users u on u.id = m.user_id`;

/** Strictly above the cell: a cell's own administrator verifies, and approves nothing. */
const approves = (power: Power, path: string): boolean => heldOver(power, APPROVERS).some((top) => top !== path && isUnder(path, top));

/** On whose behalf this person may act for a member of that cell. */
export const sidesOf = (power: Power, { cell, path }: { cell: string; path: string }): Side[] => [
  ...(holdsAt(power, CELL_LEADERS, cell) || holdsOver(power, ADMINS, path) ? (['verifier'] as const) : []),
  ...(approves(power, path) ? (['approver'] as const) : []),
];

export type Reached = { row: Registration; sides: Side[]; power: Power; user: string };

/**
 * A registration, held until the transaction ends, for those who verify or approve it; for who reads the register of the cell it is
 * there and not theirs, for others it does not exist.
 */
export const reachRegistration = async (req: PayloadRequest, id: string): Promise<Reached> => {
  const power = await powerOf(req);
  const [row] = await query<Registration>(req, sql`select ${registrationColumns} from ${registrationTables} where r.id = ${id}::uuid for update of r`);
  if (!row || power.user === null || !holdsOver(power, READERS, row.path)) throw fail(req, 'not-found');
  const sides = sidesOf(power, row);
  if (sides.length === 0) throw registrationFail(req, 'registration.not-yours');
  if (row.user === power.user) throw registrationFail(req, 'registration.own');
  return { row, sides, power, user: power.user };
};

/** The member is one still; else nothing goes on, and the clock closes it. */
export const requireMember = (req: PayloadRequest, { status }: Pick<Registration, 'status'>): void => {
  if (!isMember(status)) throw registrationFail(req, 'registration.left');
};
