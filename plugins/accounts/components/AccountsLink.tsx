import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../hierarchical-access';
import { AccountsLine } from './AccountsLine';

/** The screen's line in the navigation: the accounts for those who keep them, one's own password for everybody else. */
export const AccountsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return <AccountsLine administers={heldOver(power, ADMINS).length > 0} />;
};
