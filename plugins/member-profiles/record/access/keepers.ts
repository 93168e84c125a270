import type { PayloadRequest } from 'payload';
import { fail } from '../../../kernel';
import { ADMINS, holdsOver, isUnder, powerOf, type Power, type Role } from '../../../hierarchical-access';
import { keepsCell } from '../../commands/support/cell';
import { seenMember, type MemberRow } from '../../commands/support/member';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
const CELL: readonly Role[] = ['cell-secretary', 'cell-deputy-secretary'];
/** Who keeps records somewhere. */
export const KEEPERS: readonly Role[] = [...COMMITTEE, ...CELL];

/** The committee in charge of a cell: its administrator, or its secretary. */
export const isCommittee = (power: Power, path: string): boolean => holdsOver(power, COMMITTEE, path);

/** Full records are opened where they are kept: by the cell's secretary and deputy, and by the committees above it. Who reports, counts; they do not open. */
export const opensRecords = (power: Power, { cell, path }: Pick<MemberRow, 'cell' | 'path'>): boolean => keepsCell(power, { id: cell, path }) || isCommittee(power, path);

/** For which organisation somebody acts who opens a record of this cell: the nearest that gave them the power. */
export const actsFor = (power: Power, path: string): string | null =>
  power.mandates
    .filter((mandate) => KEEPERS.includes(mandate.role) && isUnder(path, mandate.path))
    .sort((a, b) => b.path.length - a.path.length)[0]?.organization ?? null;

export type Keeper = { power: Power; user: string; member: MemberRow };

/** Somebody who may open this member's record; 404 for whom the member does not exist, 403 for who sees them in lists only. */
export const opener = async (req: PayloadRequest, id: string): Promise<Keeper> => {
  const power = await powerOf(req);
  const member = await seenMember(req, power, id);
  if (!opensRecords(power, member)) throw fail(req, 'auth.forbidden');
  return { power, user: String(req.user?.id), member };
};
