'use client';
import { useTranslation } from '@payloadcms/ui';
import React from 'react';
import { languageOf } from '../../../kernel/client';
import { dayWords, periodWords } from '../domain/entryWords';
import type { OpenedTimeline } from './types';
import { useText } from './useText';

type Line = { key: string; title: string; said: string };

const Lines = ({ id, title, lines }: { id: string; title: string; lines: readonly Line[] }): React.ReactElement => (
  <section aria-labelledby={id} className="ho-so__group">
    <h2 id={id}>{title}</h2>
    <ul className="ho-so__list">
      {lines.map(({ key, title: one, said }) => <li key={key}><strong>{one}</strong><p>{said}</p></li>)}
    </ul>
  </section>
);

/** Where the member belonged: kept by transfers, not written here. */
export const CellsPart = ({ timeline: { cells } }: { timeline: OpenedTimeline }): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const lines = cells.map(({ cell, name, kind, from, to }) => ({ key: `${cell}${from}`, title: name, said: [periodWords(language, { from, to, precision: 'day' }, true), ...(kind === 'temporary' ? [text('view.cells.temporary')] : [])].join('; ') }));
  return <Lines id="qua-trinh-chi-bo" lines={lines} title={text('view.cells')} />;
};

/** Party badges: kept by the badge desk, not written here. */
export const BadgesPart = ({ timeline: { badges } }: { timeline: OpenedTimeline }): React.ReactElement | null => {
  const text = useText();
  if (badges.length === 0) return null;
  const lines = badges.map(({ years, on, decisionNumber }) => ({ key: String(years), title: text('view.badge', { years }), said: [dayWords(on), text('words.decision', { number: decisionNumber })].join('; ') }));
  return <Lines id="qua-trinh-huy-hieu" lines={lines} title={text('view.badges')} />;
};
