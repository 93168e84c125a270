import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import React from 'react';
import { RETENTION_PATH } from '../paths';
import { PathLine } from './PathLine';
import { screensFor } from './screensFor';

/** The screen's line in the navigation, for whom it is there. */
export const RetentionLink = async ({ payload, user }: ServerProps): Promise<React.ReactElement | null> => {
  if (!user) return null;
  const may = await screensFor(await createLocalReq({ user: user as TypedUser }, payload));
  return may.administers ? <PathLine path={RETENTION_PATH} title="retention.title" /> : null;
};
