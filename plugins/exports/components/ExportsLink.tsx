import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { powerOf } from '../../hierarchical-access';
import { EXPORTERS } from '../data/approvers';
import { ExportsLine } from './ExportsLine';

/** The screen's line in the navigation, for whoever keeps members somewhere. */
export const ExportsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const { mandates } = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return mandates.some(({ role }) => EXPORTERS.includes(role)) ? <ExportsLine /> : null;
};
