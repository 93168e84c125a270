'use client';
import { Link, useConfig } from '@payloadcms/ui';
import React from 'react';
import { useText } from './useText';

/** Above the lists of documents and of news, for those who may make one. */
export const ImportLink = ({ collectionSlug, hasCreatePermission }: { collectionSlug?: string; hasCreatePermission?: boolean }): React.ReactElement | null => {
  const text = useText();
  const { config } = useConfig();
  if (hasCreatePermission === false) return null;
  return (
    <p>
      <Link className="btn btn--style-secondary btn--size-medium" href={`${config.routes.admin}/nhap-tu-tep${collectionSlug === 'news' ? '?as=news' : ''}`} prefetch={false}>
        {text('page.open')}
      </Link>
    </p>
  );
};
