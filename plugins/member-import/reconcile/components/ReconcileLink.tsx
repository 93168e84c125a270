import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { powerOf } from '../../../hierarchical-access';
import { watched } from '../../signoffs/data';
import { ReconcileLine } from './ReconcileLine';

/** The screen's line in the navigation, for who signs a list, sees who has not, or compares. */
export const ReconcileLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const { cells, over } = watched(await powerOf(await createLocalReq({ user: user as TypedUser }, payload)));
  return cells.length + over.length > 0 ? <ReconcileLine /> : null;
};
