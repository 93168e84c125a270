import { ADMINS, isUnder, type Power, type Role } from '../../../hierarchical-access';
import { keepsCell } from '../../commands/support/cell';
import { parentPath } from '../../transfers/data/destination';
import type { Side } from '../domain/sides';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];

/** A cell with what stands over it. `between`: the committee directly over it is one of the grassroots, which proposes and does not decide. */
export type CellPlace = { cell: string; path: string; between: boolean };

/** On whose behalf this person acts for the cell. */
export const sidesAt = (power: Power, { cell, path, between }: CellPlace): Side[] => {
  const over = (below: string): boolean => power.mandates.some((held) => COMMITTEE.includes(held.role) && held.path !== below && isUnder(below, held.path));
  const sides: Side[] = [];
  if (keepsCell(power, { id: cell, path })) sides.push('cell');
  if (between && over(path)) sides.push('grassroots');
  if (over(between ? parentPath(path) : path)) sides.push('authority');
  return sides;
};
