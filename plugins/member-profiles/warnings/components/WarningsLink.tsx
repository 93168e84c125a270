import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { MEMBER_READERS } from '../../collections/members';
import { WarningsLine } from './WarningsLine';

/** The screen's line in the navigation, for whoever reads a register of members. */
export const WarningsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  return heldOver(await powerOf(await createLocalReq({ user: user as TypedUser }, payload)), MEMBER_READERS).length > 0 ? <WarningsLine /> : null;
};
