import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { MEMBER_READERS } from '../../collections/members';
import { TransfersLine } from './TransfersLine';

/** The desk's line in the navigation, for whoever reads the register of members somewhere. */
export const TransfersLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldOver(power, MEMBER_READERS).length > 0 ? <TransfersLine /> : null;
};
