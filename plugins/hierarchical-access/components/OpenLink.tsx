'use client';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import React from 'react';
import { languageOf, type Language } from '../../kernel/client';

/** Above a form: the same item on a page of its own, as its readers see it. @param path below the admin's own route, without the id */
export const OpenLink = ({ path, label }: { path: string; label: Record<Language, string> }): React.ReactElement | null => {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  return id === undefined ? null : (
    <a className="btn btn--style-pill btn--size-small" href={`${config.routes.admin}${path}/${id}`}>
      {label[languageOf({ language: i18n.language })]}
    </a>
  );
};
