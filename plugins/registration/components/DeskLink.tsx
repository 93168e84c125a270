import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { powerOf } from '../../hierarchical-access';
import { hasDesk } from '../commands/desk';
import { DeskLine } from './DeskLine';

/** The desk's line in the navigation, for whom it is there. */
export const DeskLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  return hasDesk(await powerOf(await createLocalReq({ user: user as TypedUser }, payload))) ? <DeskLine /> : null;
};
