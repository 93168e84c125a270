'use client';
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui';
import React, { useEffect, useState } from 'react';
import { send } from '../../hierarchical-access/client';
import type { Duplicate } from '../sketches/duplicatesOf';
import { useText } from './useText';

/** Beside an item's form: what says much the same, asked again after each save. A warning; nothing is refused by it. */
export const DuplicateNotice = (): React.ReactElement | null => {
  const text = useText();
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const api = useConfig().config.routes.api;
  const [found, setFound] = useState<Duplicate[]>([]);
  useEffect(() => {
    if (id === undefined || !collectionSlug) return undefined;
    const abort = new AbortController();
    const search = new URLSearchParams({ of: collectionSlug, documentId: String(id) }).toString();
    send<{ duplicates: Duplicate[] }>(`${api}/duplicates?${search}`, { signal: abort.signal }).then(({ duplicates }) => setFound(duplicates), () => undefined);
    return () => abort.abort();
  }, [api, collectionSlug, id, lastUpdateTime]);
  if (found.length === 0) return null;
  return (
    <section aria-label={text('notice.title')} style={{ padding: '10px 14px', borderInlineStart: '5px solid #b3261e', background: 'var(--theme-elevation-50)', marginBlockEnd: 16 }}>
      <strong>{text('notice.title')}</strong>
      <ul style={{ margin: '6px 0 0', paddingInlineStart: 18 }}>
        {found.map(({ documentId, link, percent, title, owner, live }) => (
          <li key={documentId}>
            <Link href={link} prefetch={false}>
              {text('notice.line', { percent, title, owner, state: text(live ? 'notice.live' : 'notice.draft') })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
