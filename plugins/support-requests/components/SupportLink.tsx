import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../hierarchical-access';
import { SupportLine } from './SupportLine';

/** The screen's line in the navigation, for administrators. */
export const SupportLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldOver(power, ADMINS).length > 0 ? <SupportLine /> : null;
};
