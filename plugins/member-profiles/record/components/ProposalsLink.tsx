import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldAt, powerOf } from '../../../hierarchical-access';
import { KEEPERS } from '../access/keepers';
import { ProposalsLine } from './ProposalsLine';

/** The page's line in the navigation, for who keeps records. */
export const ProposalsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldAt(power, KEEPERS).length > 0 ? <ProposalsLine /> : null;
};
