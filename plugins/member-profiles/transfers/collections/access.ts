import type { Access, CollectionConfig } from 'payload';
import { all, any, heldOver, powerOf, registerAccess, under } from '../../../hierarchical-access';
import { MEMBER_READERS } from '../../collections/members';

/**
 * Both sides read a transfer: whoever keeps or oversees the cell it leaves, from the first; the committee it goes to, once it was sent;
 * the cell that took the member in.
 */
const read: Access = async ({ req }) => {
  const tops = heldOver(await powerOf(req), MEMBER_READERS);
  return any(under('originPath', tops), all({ sentAt: { exists: true } }, under('destinationPath', tops)), under('cellPath', tops));
};

/** Written by commands alone. */
export const transferAccess: NonNullable<CollectionConfig['access']> = { ...registerAccess({ path: 'originPath', readers: MEMBER_READERS }), read };
