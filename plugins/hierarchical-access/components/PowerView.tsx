import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { query, sql } from '../../kernel';
import { ADMINS } from '../domain/roles';
import { powerOf } from '../power/powerOf';
import { heldAt } from '../power/questions';
import { t } from '../translations';
import { PowerDesk } from './PowerDesk';

/** Payload guards no view of ours: who is not signed in goes to the sign-in, who grants nothing is told so. */
export const PowerView = async ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps): Promise<React.ReactElement> => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/phan-quyen`)}`);
  const [top] = heldAt(await powerOf(req), [...ADMINS, 'committee-secretary']);
  const [first] = top === undefined ? [] : await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = ${top}::uuid`);
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
      <Gutter>{first ? <PowerDesk first={first} /> : <div className="hb-page"><h1>{t(req, 'view.title')}</h1><p>{t(req, 'view.refused')}</p></div>}</Gutter>
    </DefaultTemplate>
  );
};
