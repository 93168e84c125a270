'use client';
import React from 'react';
import { useText, type Text } from './useText';
import type { Field } from './StepForm';

/** The boxes of a vote. */
export const voteFields = (text: Text, today: string): Field[] => [
  { name: 'vote.on', kind: 'day', label: text('ask.vote.on'), required: true, max: today },
  { name: 'vote.number', kind: 'text', label: text('ask.vote.number'), required: true },
  { name: 'vote.officials', kind: 'count', label: text('ask.vote.officials'), required: true },
  { name: 'vote.less', kind: 'count', label: text('ask.vote.less') },
  { name: 'vote.inFavour', kind: 'count', label: text('ask.vote.inFavour'), required: true },
  { name: 'vote.against', kind: 'count', label: text('ask.vote.against') },
];

/** The share as it comes of what is typed; how many it takes, the rule of the day says when it is saved. */
export const VoteShare = ({ values }: { values: Readonly<Record<string, string>> }): React.ReactElement | null => {
  const text = useText();
  const [officials, less, inFavour] = ['vote.officials', 'vote.less', 'vote.inFavour'].map((name) => Number(values[name]?.trim() || (name === 'vote.less' ? 0 : Number.NaN))) as [number, number, number];
  const counted = officials - less;
  if (!(counted > 0) || !(inFavour >= 0)) return null;
  const percent = (Math.floor((inFavour * 1000) / counted) / 10).toString().replace('.', ',');
  return <p aria-live="polite">{text('ask.vote.share', { inFavour, counted, percent })}</p>;
};
