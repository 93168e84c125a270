import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../hierarchical-access';
import { COUNTERS } from '../data/place';
import { FiguresLine } from './FiguresLine';

/** The line of the figures in the navigation, for whom they are there. */
export const FiguresLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  return heldOver(await powerOf(await createLocalReq({ user: user as TypedUser }, payload)), COUNTERS).length > 0 ? <FiguresLine /> : null;
};
