import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldAt, powerOf } from '../../../hierarchical-access';
import { KEEPERS } from '../../support/site';
import { TopicsLine } from './TopicsLine';

/** The screen's line in the navigation, for those who keep topics. */
export const TopicsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldAt(power, KEEPERS).length > 0 ? <TopicsLine /> : null;
};
