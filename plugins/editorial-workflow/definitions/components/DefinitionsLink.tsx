import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldAt, OVERSEERS, powerOf, WRITERS } from '../../../hierarchical-access';
import { DefinitionsLine } from './DefinitionsLine';

/** The page's line in the navigation, for who works on content or oversees it. */
export const DefinitionsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldAt(power, [...OVERSEERS, ...WRITERS]).length > 0 ? <DefinitionsLine /> : null;
};
