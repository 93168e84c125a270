import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { notFound, redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { Reading } from './Reading';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** /admin/doc-van-ban/<id>. Holds no text itself: what the reader may see is judged by the command it calls. */
export const ReadingView = ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps): React.ReactElement => {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  const segments = params?.segments;
  const id = Array.isArray(segments) ? (segments.at(-1) ?? '') : '';
  if (!UUID.test(id)) notFound();
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/doc-van-ban/${id}`)}`);
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
        <Reading id={id} />
      </Gutter>
    </DefaultTemplate>
  );
};
