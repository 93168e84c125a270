import type { CollectionConfig } from 'payload';
import { among, any, denyAll, heldAt, heldOver, OVERSEERS, powerOf, under, WRITERS } from '../../hierarchical-access';

/** Who oversees an organisation, and who works on its content, reads who its board is; commands alone write it. */
export const boardAccess: NonNullable<CollectionConfig['access']> = {
  ...denyAll,
  read: async ({ req }) => {
    const power = await powerOf(req);
    return any(under('organizationPath', heldOver(power, OVERSEERS)), among('organization', heldAt(power, WRITERS)));
  },
};
