'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useState } from 'react';
import { DossierPart } from '../../dossier/components/DossierPart';
import { HistoryPart, type HistoryTab } from '../../history/components/HistoryPart';
import type { OpenedTimeline } from '../../history/components/types';
import { useText as useHistoryText } from '../../history/components/useText';
import { refusalOf, send, useSearches } from '../../../hierarchical-access/client';
import { vietnamDate } from '../../../kernel/client';
import { OpenForm } from './OpenForm';
import './record.css';
import { RecordPart } from './RecordPart';
import type { OpenedRecord, Subject } from './types';
import { useText } from './useText';

const TABS = ['record', 'career', 'merits', 'training', 'dossier'] as const;
type Tab = (typeof TABS)[number];
const isHistory = (tab: Tab): tab is HistoryTab => tab !== 'record' && tab !== 'dossier';
const MOST_WHY = 300;

/** One member's record: opened with a reason, in parts. The history is opened, and that written down, when somebody first turns to it. */
export const RecordDesk = ({ subject }: { subject: Subject }): React.ReactElement => {
  const text = useText();
  const words = useHistoryText();
  const { api } = useSearches();
  const [opened, setOpened] = useState<{ record: OpenedRecord; why: string }>();
  const [timeline, setTimeline] = useState<OpenedTimeline>();
  const [tab, setTab] = useState<Tab>('record');
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<string>();
  const turn = (next: Tab): void => {
    setTab(next);
    setSaid('');
    setFailed(undefined);
    if (!opened || !isHistory(next) || timeline) return;
    const why = `${opened.why} – ${words(`tab.${next}`)}`.slice(0, MOST_WHY);
    send<OpenedTimeline>(`${api}/members/${subject.id}/read-history`, { json: { why } })
      .then(setTimeline)
      .catch((refusal: unknown) => setFailed(refusalOf(refusal) ?? text('view.failed')));
  };
  const name = opened?.record.fields.fullName;
  return (
    <div className="phan-quyen ho-so">
      <SetStepNav nav={[{ label: text('view.record') }, { label: subject.fullName }]} />
      <h1>{typeof name === 'string' ? name : subject.fullName}</h1>
      <p>{subject.cell} – {subject.status}</p>
      {subject.restrictions.map(({ request, since, scope }) => (
        <p className="phan-quyen__note ho-so__restricted" key={request}><strong>{text('restricted.mark', { day: vietnamDate(since) })}</strong> {text('restricted.scope', { scope })}</p>
      ))}
      {subject.own && <p className="phan-quyen__note">{text('view.own')}</p>}
      {!opened && <OpenForm member={subject.id} onOpen={(record, why) => setOpened({ record, why })} />}
      {opened && (
        <nav aria-label={words('tab.label')} className="ho-so__tabs">
          {TABS.map((each) => <button aria-current={tab === each} className="phan-quyen__button" key={each} onClick={() => turn(each)} type="button">{words(`tab.${each}`)}</button>)}
        </nav>
      )}
      <p aria-live="polite" className="ho-so__said">{said}</p>
      {failed && <p className="phan-quyen__error" role="alert">{failed}</p>}
      {opened && tab === 'record' && <RecordPart onChange={(record, told) => { setOpened({ ...opened, record }); setSaid(told); }} opened={opened.record} subject={subject} why={opened.why} />}
      {opened && isHistory(tab) && !timeline && !failed && <p>{text('view.loading')}</p>}
      {opened && isHistory(tab) && timeline && <HistoryPart onChange={(next, told) => { setTimeline(next); setSaid(told); }} subject={subject} tab={tab} timeline={timeline} />}
      {opened && tab === 'dossier' && <DossierPart member={subject.id} own={subject.own} why={opened.why} />}
    </div>
  );
};
