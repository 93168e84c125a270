import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { powerOf } from '../power/powerOf';
import { heldOver } from '../power/questions';
import { PowerLine } from './PowerLine';

/** The screen's line in the navigation, for those who give roles or answer for others who do; nobody else has use for it. */
export const PowerLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldOver(power, ['system-admin', 'organization-admin', 'committee-secretary']).length > 0 ? <PowerLine /> : null;
};
