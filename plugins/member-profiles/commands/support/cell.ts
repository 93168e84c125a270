import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../../kernel';
import { ADMINS, heldOver, holdsAt, holdsOver, isUnder, visibleOrganization, type Power } from '../../../hierarchical-access';
import { memberFail } from '../../errors';

export type Cell = { id: string; path: string; form: string; inForce: boolean };

/** The organisation, for somebody who sees it; for others it does not exist. */
export const seenCell = async (req: PayloadRequest, power: Power, id: string): Promise<Cell> => {
  const [cell] = await query<Cell>(
    req,
    sql`select id, path, form, (valid_to is null or valid_to > now()) as "inForce" from organizations where id = ${id}::uuid for share`,
  );
  if (!cell || !visibleOrganization(power, cell)) throw fail(req, 'not-found');
  return cell;
};

/** Members belong to cells in force, and to nothing else (GLOSSARY.md, form). */
export const requireOpenCell = (req: PayloadRequest, cell: Cell): void => {
  if (cell.form !== 'cell') throw memberFail(req, 'member.not-a-cell');
  if (!cell.inForce) throw memberFail(req, 'member.cell-ended');
};

/** A cell's members are kept by its secretary and deputy, and by administrators over it. */
export const keepsCell = (power: Power, cell: { id: string; path: string }): boolean =>
  holdsAt(power, ['cell-secretary', 'cell-deputy-secretary'], cell.id) || holdsOver(power, ADMINS, cell.path);

/** A transfer is decided by one committee above both cells. */
export const decidesOnBoth = (power: Power, from: string, to: string): boolean =>
  heldOver(power, [...ADMINS, 'committee-secretary']).some((top) => isUnder(from, top) && isUnder(to, top));
