import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldAt, powerOf } from '../../hierarchical-access';
import { HEADS } from '../commands/heads';
import { t } from '../translations';
import { BarsDesk } from './BarsDesk';

/** /admin/tai-lieu-nhay-cam. Payload guards no view of ours: who is not signed in goes to the sign-in, who heads nothing is told so. */
export const BarsView = async ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps): Promise<React.ReactElement> => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/tai-lieu-nhay-cam`)}`);
  const mayDecide = heldAt(await powerOf(req), [...HEADS, ...ADMINS]).length > 0;
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
        <div className="hb-page">
          <h1>{t(req, 'bars.title')}</h1>
          {mayDecide ? <BarsDesk /> : <p>{t(req, 'bars.refused')}</p>}
        </div>
      </Gutter>
    </DefaultTemplate>
  );
};
