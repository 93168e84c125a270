import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { powerOf } from '../../hierarchical-access';
import { t } from '../translations';
import { OrganizationsTree } from './OrganizationsTree';

/**
 * /admin/to-chuc. Payload guards no view of ours: who is not signed in goes to the sign-in, who holds no mandate is told
 * so. What the tree shows is judged again by each command it calls.
 */
export const OrganizationsView = async ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps): Promise<React.ReactElement> => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/to-chuc`)}`);
  const allowed = (await powerOf(req)).mandates.length > 0;
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
      <Gutter>{allowed ? <OrganizationsTree /> : <div className="hb-page"><h1>{t(req, 'view.title')}</h1><p>{t(req, 'view.refused')}</p></div>}</Gutter>
    </DefaultTemplate>
  );
};
