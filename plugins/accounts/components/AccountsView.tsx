import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../hierarchical-access';
import { AccountsDesk } from './AccountsDesk';

/** Payload guards no view of ours: who is not signed in goes to the sign-in. @param leastLength from the room's options */
export const AccountsView = async ({
  initPageResult,
  params,
  searchParams,
  viewActions,
  leastLength,
}: AdminViewServerProps & { leastLength: number }): Promise<React.ReactElement> => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/tai-khoan`)}`);
  const administers = heldOver(await powerOf(req), ADMINS).length > 0;
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
      <Gutter>
        <AccountsDesk administers={administers} least={leastLength} />
      </Gutter>
    </DefaultTemplate>
  );
};
