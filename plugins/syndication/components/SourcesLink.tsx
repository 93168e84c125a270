import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldAt, powerOf, WRITERS } from '../../hierarchical-access';
import { KEEPERS } from '../support/site';
import { SourcesLine } from './SourcesLine';

/** The screen's line in the navigation, for those who write or keep sites. */
export const SourcesLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldAt(power, [...WRITERS, ...KEEPERS]).length > 0 ? <SourcesLine /> : null;
};
