import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { ADMINS, heldAt, powerOf } from '../../hierarchical-access';
import { HEADS } from '../commands/heads';
import { BarsLine } from './BarsLine';

/** The screen's line in the navigation, for heads and administrators. */
export const BarsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldAt(power, [...HEADS, ...ADMINS]).length > 0 ? <BarsLine /> : null;
};
