'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import React from 'react';
import { ListenButton } from './ListenButton';

/** In a form: what is live can be heard, also while a revision is being written. */
export const ListenField = (): React.ReactElement | null => {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo();
  if (id === undefined || collectionSlug === undefined || !hasPublishedDoc) return null;
  return <ListenButton collection={collectionSlug} id={String(id)} />;
};
