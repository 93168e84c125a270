import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../../hierarchical-access';
import { ImportsLine } from './ImportsLine';

/** The screen's line in the navigation, for administrators. */
export const ImportsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  return heldOver(await powerOf(await createLocalReq({ user: user as TypedUser }, payload)), ADMINS).length > 0 ? <ImportsLine /> : null;
};
