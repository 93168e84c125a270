import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldAt, heldOver, OVERSEERS, powerOf } from '../../hierarchical-access';
import { KEEPERS } from '../data/place';
import { NumbersLine } from './NumbersLine';

/** The screen's line in the navigation, for whoever keeps or oversees numbers. */
export const NumbersLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldAt(power, KEEPERS).length > 0 || heldOver(power, OVERSEERS).length > 0 ? <NumbersLine /> : null;
};
