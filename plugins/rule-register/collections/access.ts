import type { CollectionConfig } from 'payload';
import { denyAll, isReader, powerOf } from '../../hierarchical-access';

/** Who works here reads by which rules; they change by command alone. */
export const workersRead: NonNullable<CollectionConfig['access']> = {
  ...denyAll,
  read: async ({ req }) => {
    const power = await powerOf(req);
    return isReader(power) && power.mandates.length > 0;
  },
};
