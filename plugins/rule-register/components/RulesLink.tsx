import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { isReader, powerOf } from '../../hierarchical-access';
import { RulesLine } from './RulesLine';

/** The screen's line in the navigation, for whoever reads the register. */
export const RulesLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return isReader(power) && power.mandates.length > 0 ? <RulesLine /> : null;
};
