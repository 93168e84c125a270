import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { SIGNERS } from '../data/who';
import { ReviewsLine } from './ReviewsLine';

/** The line in the navigation, for whoever signs reviews. */
export const ReviewsLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldOver(power, SIGNERS).length > 0 ? <ReviewsLine /> : null;
};
