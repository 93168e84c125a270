import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldAt, OVERSEERS, powerOf, WRITERS } from '../../hierarchical-access';
import { BoardLine } from './BoardLine';

/** The page's line in the navigation, for who oversees a board or works on one. */
export const BoardLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldAt(power, [...OVERSEERS, ...WRITERS]).length > 0 ? <BoardLine /> : null;
};
