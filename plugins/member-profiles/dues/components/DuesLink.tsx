import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { powerOf } from '../../../hierarchical-access';
import { duesPower } from '../data/duesScreen';
import { DuesLine } from './DuesLine';

/** The screen's line in the navigation, for whom it is there. */
export const DuesLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const { leads, finds } = duesPower(await powerOf(await createLocalReq({ user: user as TypedUser }, payload)));
  return leads.length > 0 || finds ? <DuesLine /> : null;
};
