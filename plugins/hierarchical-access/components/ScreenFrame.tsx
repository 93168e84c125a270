import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React, { type ReactNode } from 'react';

type Props = { view: AdminViewServerProps; path: string; children: ReactNode };

/** A screen of a room in the frame of the admin. Payload guards no view of ours: who is not signed in goes to the sign-in. @param path below the admin's own route */
export const ScreenFrame = ({ view: { initPageResult, params, searchParams, viewActions }, path, children }: Props): React.ReactElement => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions ?? []}
      // A copy: React 19 freezes what it is given, and Payload writes into it later.
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Gutter>{children}</Gutter>
    </DefaultTemplate>
  );
};
