import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldAt, heldOver, OVERSEERS, powerOf } from '../../hierarchical-access';
import { CHAIRS } from '../data/access';
import { MeetingsLine } from './MeetingsLine';

/** The screen's line in the navigation, for who leads cells or oversees them. */
export const MeetingsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldAt(power, CHAIRS).length > 0 || heldOver(power, OVERSEERS).length > 0 ? <MeetingsLine /> : null;
};
