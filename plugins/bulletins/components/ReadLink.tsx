'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import React from 'react';
import { useText } from './useText';

/** Above an issue's form: the issue as its readers see it, to be printed too. */
export const ReadLink = (): React.ReactElement | null => {
  const { id } = useDocumentInfo();
  const text = useText();
  const { config } = useConfig();
  return id === undefined ? null : (
    <a className="btn btn--style-pill btn--size-small" href={`${config.routes.admin}/doc-ban-tin/${id}`}>
      {text('page.open')}
    </a>
  );
};
