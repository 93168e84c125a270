'use client';
import React from 'react';
import { typedDay } from '../../hierarchical-access/client';
import { vietnamDate } from '../../kernel/client';
import type { AlsoAgreed } from '../consents/alsoAgreed';
import { Card } from './Card';
import { useText } from './useText';

/** What was agreed to when registering and activating: told, with when and in which words; nothing is chosen here. */
export const AgreedBefore = ({ all }: { all: readonly AlsoAgreed[] }): React.ReactElement | null => {
  const text = useText();
  if (all.length === 0) return null;
  return (
    <section aria-label={text('mine.before')}>
      <h2>{text('mine.before')}</h2>
      <p>{text('mine.before.lead')}</p>
      {all.map(({ purpose, title, body, version, at, when }) => (
        <Card key={`${when} ${at} ${purpose}`} lines={[]} mark={text(`mine.before.${when}`, { day: vietnamDate(at) })} title={title}>
          {body && <p>{body}</p>}
          <p className="phan-quyen__note">{text('mine.before.version', { day: typedDay(version) })}</p>
        </Card>
      ))}
    </section>
  );
};
