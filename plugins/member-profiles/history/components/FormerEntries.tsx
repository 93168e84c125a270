'use client';
import { useTranslation } from '@payloadcms/ui';
import React from 'react';
import { languageOf, vietnamDateTime } from '../../../kernel/client';
import { periodWords, titleWords } from '../domain/entryWords';
import { kindOf, type Kind } from '../domain/kinds';
import type { OpenedTimeline } from './types';
import { useText } from './useText';

/** What was believed before: corrected or taken out, when and why. Folded away; nothing is lost. */
export const FormerEntries = ({ timeline, kinds }: { timeline: OpenedTimeline; kinds: readonly Kind[] }): React.ReactElement | null => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const former = timeline.former.filter(({ kind }) => kinds.includes(kind));
  if (former.length === 0) return null;
  return (
    <details className="ho-so__group">
      <summary>{text('view.former', { count: former.length })}</summary>
      <ul className="ho-so__list">
        {former.map((entry) => (
          <li key={`${entry.id}${entry.recordedAt}${entry.supersededAt ?? ''}`}>
            {titleWords(language, entry)}; {periodWords(language, entry, kindOf(entry.kind).lasts)}
            <p className="phan-quyen__note">{text(entry.replaced ? 'view.former.replaced' : 'view.former.withdrawn', { at: vietnamDateTime(entry.supersededAt ?? '') })}{entry.why && `. ${text('view.former.why', { why: entry.why })}`}</p>
          </li>
        ))}
      </ul>
    </details>
  );
};
