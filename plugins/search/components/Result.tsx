'use client';
import { getTranslation } from '@payloadcms/translations';
import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import React from 'react';
import { vietnamDate } from '../../kernel/client';
import { Marked } from './Marked';
import type { Find } from './types';
import { useText } from './useText';

const FILE = 'tep-';

/** Where it is read, at its section; else where it is kept. */
const addressOf = (admin: string, { collection, id, anchor }: Find, reading: string | undefined): string =>
  reading ? `${admin}${reading}/${id}${anchor && !anchor.startsWith(FILE) ? `#${anchor}` : ''}` : `${admin}/collections/${collection}/${id}`;

export const Result = ({ find, reading }: { find: Find; reading: string | undefined }): React.ReactElement => {
  const text = useText();
  const { config, getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const { anchor, collection, heading, highlights, issuedAt, owner, publishedAt, topic } = find;
  const labels = getEntityConfig({ collectionSlug: collection })?.labels;
  const facts = [
    labels && getTranslation(labels.singular, i18n),
    owner?.name,
    issuedAt ? text('screen.issued', { day: vietnamDate(issuedAt) }) : text('screen.published', { day: vietnamDate(publishedAt) }),
    topic?.name,
  ];
  return (
    <li className="tim-kiem__result">
      <h3>
        <Link href={addressOf(config.routes.admin, find, reading)} prefetch={false}><Marked html={highlights.title} /></Link>
      </h3>
      {anchor.startsWith(FILE) ? <p className="tim-kiem__heading">{text('screen.file', { name: heading })}</p> : highlights.heading && <p className="tim-kiem__heading"><Marked html={highlights.heading} /></p>}
      {highlights.text && <p><Marked html={highlights.text} /></p>}
      <p className="tim-kiem__facts">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
};
