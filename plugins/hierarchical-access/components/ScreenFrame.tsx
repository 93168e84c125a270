import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React, { type ReactNode } from 'react';
import { AdminFrame } from './AdminFrame';

type Props = { view: AdminViewServerProps; path: string; children: ReactNode };

/** A screen of a room. Payload guards no view of ours: who is not signed in goes to the sign-in. @param path below the admin's own route */
export const ScreenFrame = ({ view, path, children }: Props): React.ReactElement => {
  const { req } = view.initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`);
  return (
    <AdminFrame view={view}>
      <Gutter>{children}</Gutter>
    </AdminFrame>
  );
};
