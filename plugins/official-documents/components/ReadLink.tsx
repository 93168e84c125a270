'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import React from 'react';
import { useText } from './useText';

/** Above a document's form: the same text as its readers see it, by article and clause. */
export const ReadLink = (): React.ReactElement | null => {
  const { id } = useDocumentInfo();
  const text = useText();
  const { config } = useConfig();
  return id === undefined ? null : (
    <a className="btn btn--style-pill btn--size-small" href={`${config.routes.admin}/doc-van-ban/${id}`}>
      {text('read.open')}
    </a>
  );
};
