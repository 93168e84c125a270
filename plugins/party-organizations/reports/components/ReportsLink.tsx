import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { powerOf } from '../../../hierarchical-access';
import { reportScope } from '../data/report';
import { ReportsLine } from './ReportsLine';

/** The line in the navigation, for whoever reports or decides. */
export const ReportsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const { tops, cells } = reportScope(await powerOf(await createLocalReq({ user: user as TypedUser }, payload)));
  return tops.length + cells.length > 0 ? <ReportsLine /> : null;
};
