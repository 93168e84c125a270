import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import React, { type ReactNode } from 'react';
import { Alive } from './Alive';

/** A view of ours in the frame of the admin: navigation, crumbs, bell; its controls open once the browser runs it. Asks nothing of who sees it. */
export const AdminFrame = ({ view: { initPageResult, params, searchParams, viewActions }, children }: { view: AdminViewServerProps; children: ReactNode }): React.ReactElement => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      viewActions={viewActions ?? []}
      // A copy: React 19 freezes what it is given, and Payload writes into it later.
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Alive>{children}</Alive>
    </DefaultTemplate>
  );
};
