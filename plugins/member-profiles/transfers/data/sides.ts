import { ADMINS, holdsOver, isUnder, type Power, type Role } from '../../../hierarchical-access';
import { MEMBER_READERS } from '../../collections/members';
import { decidesOnBoth, keepsCell } from '../../commands/support/cell';
import type { Side } from '../domain/machine';
import type { TransferRow } from './transferRow';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];

/** Does this person act for a committee over the cell: its administrator or secretary, strictly above it? */
export const committeeOver = (power: Power, path: string): boolean =>
  power.mandates.some((held) => COMMITTEE.includes(held.role) && held.path !== path && isUnder(path, held.path));

/** On whose behalf this person acts in the transfer. */
export const sidesOf = (power: Power, { kind, origin, originPath, destinationPath }: Pick<TransferRow, 'kind' | 'origin' | 'originPath' | 'destinationPath'>): Side[] => {
  const sides: Side[] = [];
  if (origin !== null && originPath !== null) {
    if (keepsCell(power, { id: origin, path: originPath })) sides.push('origin-cell');
    if (committeeOver(power, originPath)) sides.push('origin-committee');
    if (kind === 'internal' && destinationPath !== null && decidesOnBoth(power, originPath, destinationPath)) sides.push('common-committee');
  }
  if (kind !== 'internal' && destinationPath !== null && holdsOver(power, COMMITTEE, destinationPath)) sides.push('destination-committee');
  return sides;
};

/** Both sides see a transfer, the destination from the day it was sent (collections/access.ts says the same to Payload's own doors). */
export const seesTransfer = (power: Power, { originPath, destinationPath, cellPath, sentAt }: TransferRow): boolean =>
  (originPath !== null && holdsOver(power, MEMBER_READERS, originPath)) ||
  (sentAt !== null && destinationPath !== null && holdsOver(power, MEMBER_READERS, destinationPath)) ||
  (cellPath !== null && holdsOver(power, MEMBER_READERS, cellPath));
