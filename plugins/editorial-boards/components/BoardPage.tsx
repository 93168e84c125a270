import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldAt, OVERSEERS, powerOf, WRITERS } from '../../hierarchical-access';
import { query, sql } from '../../kernel';
import { t } from '../translations';
import { BoardDesk } from './BoardDesk';

/** /admin/ban-bien-tap. Payload guards no view of ours: who is not signed in goes to the sign-in, whom no board concerns is told so. */
export const BoardPage = async ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps): Promise<React.ReactElement> => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/ban-bien-tap`)}`);
  const [top] = heldAt(await powerOf(req), [...OVERSEERS, ...WRITERS]);
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
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Gutter>{first ? <BoardDesk first={first} /> : <div className="hb-page"><h1>{t(req, 'view.title')}</h1><p>{t(req, 'view.refused')}</p></div>}</Gutter>
    </DefaultTemplate>
  );
};
