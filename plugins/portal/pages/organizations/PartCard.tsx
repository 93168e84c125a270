import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { Card } from '../../design/Card';
import type { Medium } from '../../read/types';
import { RichText } from '../../richText/RichText';
import { t } from '../../translations';
import { dayOf } from '../words';
import type { Part } from './partsOf';

const both = (name: string | null | undefined, organ: string | null | undefined): string => [name, organ].filter(Boolean).join(', ');

/** One text an organisation tells of itself, and in a line who wrote it and who answers for it (notice 1048, II.2). */
export const PartCard = ({ part, media, language }: { part: Part; media: ReadonlyMap<string, Medium>; language: Language }): ReactElement => {
  const { publication } = part;
  const answers = ([
    ['item.author', part.author],
    ['item.source', part.source],
    ['item.licence', part.licence],
    ['item.approved', both(publication?.approvedByName, publication?.approvedByOrgan)],
    ['item.posted', both(publication?.publishedByName, publication?.publishedByOrgan)],
  ] as const).flatMap(([name, value]) => (value ? [`${t(language, name)}: ${value}`] : []));
  return (
    <Card id={`muc-${part.id}`} title={part.title}>
      <RichText content={part.body} media={media} words={{ download: t(language, 'item.download'), noPicture: '' }} />
      <p className="st-row__facts">{[part.publishedAt ? t(language, 'item.published', { day: dayOf(part.publishedAt) }) : '', ...answers].filter(Boolean).join(' · ')}</p>
    </Card>
  );
};
