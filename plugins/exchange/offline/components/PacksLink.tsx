import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { KEEPERS } from '../data/packRow';
import { PacksLine } from './PacksLine';

/** The screen's line in the navigation, for whoever answers for some place. */
export const PacksLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldOver(power, KEEPERS).length > 0 ? <PacksLine /> : null;
};
