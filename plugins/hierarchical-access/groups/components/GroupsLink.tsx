import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { ADMINS } from '../../domain/roles';
import { powerOf } from '../../power/powerOf';
import { heldOver } from '../../power/questions';
import { GroupsLine } from './GroupsLine';

/** The line in the navigation, for administrators. */
export const GroupsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldOver(power, ADMINS).length > 0 ? <GroupsLine /> : null;
};
