import type { CollectionConfig } from 'payload';
import { ADMINS, among, any, BOARD, denyAll, heldAt, heldOver, powerOf, under, WRITERS } from '../../hierarchical-access';

/**
 * Who reads what is written about a case (decisions, overrides): whoever reads the case itself, and the person it is
 * about. Reasons quote unpublished text, so a board above is told only of what came up to it.
 * @param self field of that person
 * @param board path to the organisation whose board was asked
 */
export const caseAccess = (self: string, board: string): NonNullable<CollectionConfig['access']> => ({
  ...denyAll,
  read: async ({ req }) => {
    const power = await powerOf(req);
    return any(
      among('owner', heldAt(power, WRITERS)),
      among(board, heldAt(power, BOARD)),
      under('ownerPath', heldOver(power, ADMINS)),
      power.user ? among(self, [power.user]) : false,
    );
  },
});
