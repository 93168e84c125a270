import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldAt, powerOf, WRITERS } from '../../hierarchical-access';
import { query, sql, uuidArray } from '../../kernel';
import { KEEPERS } from '../support/site';
import { SourcesDesk } from './SourcesDesk';

/** Payload guards no view of ours: who is not signed in goes to the sign-in, who may do nothing here to the start page. */
export const SourcesView = async ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps): Promise<React.ReactElement> => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/nguon-tin`)}`);
  const power = await powerOf(req);
  const [writes, keeps] = [heldAt(power, WRITERS), heldAt(power, KEEPERS)];
  if (writes.length + keeps.length === 0) redirect(admin);
  const named = (ids: readonly string[]) => query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(ids)}) order by path limit 1`);
  const [[owner], [keeper]] = [await named(writes), await named(keeps)];
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
        <SourcesDesk keeper={keeper} owner={owner ?? keeper} />
      </Gutter>
    </DefaultTemplate>
  );
};
