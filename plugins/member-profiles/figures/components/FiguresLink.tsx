import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldOver, OVERSEERS, powerOf } from '../../../hierarchical-access';
import { FiguresLine } from './FiguresLine';

/** The screen's line in the navigation, for whoever oversees a subtree. */
export const FiguresLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  return heldOver(await powerOf(await createLocalReq({ user: user as TypedUser }, payload)), OVERSEERS).length > 0 ? <FiguresLine /> : null;
};
