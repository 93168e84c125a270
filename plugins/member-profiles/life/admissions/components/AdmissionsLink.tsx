import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { powerOf } from '../../../../hierarchical-access';
import { readsRegister } from '../../support/readsRegister';
import { AdmissionsLine } from './AdmissionsLine';

/** The desk's line in the navigation, for whoever reads the register of members somewhere. */
export const AdmissionsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  return readsRegister(await powerOf(await createLocalReq({ user: user as TypedUser }, payload))) ? <AdmissionsLine /> : null;
};
