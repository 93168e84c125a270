'use client';
import React from 'react';
import type { Kind } from '../domain/kinds';
import { FormerEntries } from './FormerEntries';
import { KindPart } from './KindPart';
import { BadgesPart, CellsPart } from './LivedPart';
import type { HistorySubject, OpenedTimeline } from './types';

const SHOWN = {
  career: ['party-post', 'work-post', 'union-post'],
  merits: ['commendation', 'discipline'],
  training: ['training'],
} as const satisfies Record<string, readonly Kind[]>;

export type HistoryTab = keyof typeof SHOWN;

type Props = { tab: HistoryTab; subject: HistorySubject; timeline: OpenedTimeline; onChange: (next: OpenedTimeline, said: string) => void };

/** One part of the history, as the tabs of the record divide it. */
export const HistoryPart = ({ tab, subject, timeline, onChange }: Props): React.ReactElement => (
  <>
    {tab === 'career' && <CellsPart timeline={timeline} />}
    {SHOWN[tab].map((kind) => <KindPart key={kind} kind={kind} onChange={onChange} subject={subject} timeline={timeline} />)}
    {tab === 'merits' && <BadgesPart timeline={timeline} />}
    <FormerEntries kinds={SHOWN[tab]} timeline={timeline} />
  </>
);
