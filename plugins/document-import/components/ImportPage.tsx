import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldAt, powerOf, WRITERS } from '../../hierarchical-access';
import { query, sql, uuidArray } from '../../kernel';
import { t } from '../translations';
import { ImportDesk } from './ImportDesk';

/** /admin/nhap-tu-tep. Payload guards no view of ours: who is not signed in goes to the sign-in, who writes for nobody is told so. */
export const ImportPage = async ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps): Promise<React.ReactElement> => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/nhap-tu-tep`)}`);
  const held = heldAt(await powerOf(req), [...WRITERS, ...ADMINS]);
  const owners = held.length === 0 ? [] : await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(held)}) and (valid_to is null or valid_to > now()) order by length(path), name`);
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
        <div className="hb-page nhap-tep">
          <h1>{t(req, 'page.title')}</h1>
          {owners.length > 0 ? <ImportDesk as={searchParams?.as === 'news' ? 'news' : 'documents'} owners={owners} /> : <p>{t(req, 'page.refused')}</p>}
        </div>
      </Gutter>
    </DefaultTemplate>
  );
};
