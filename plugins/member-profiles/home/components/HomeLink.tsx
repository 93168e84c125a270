import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { powerOf } from '../../../hierarchical-access';
import { ledCells } from '../data/ownCells';
import { HomeLine } from './HomeLine';

/** The screen's line in the navigation, for who leads a cell. */
export const HomeLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  return ledCells(await powerOf(await createLocalReq({ user: user as TypedUser }, payload))).length > 0 ? <HomeLine /> : null;
};
