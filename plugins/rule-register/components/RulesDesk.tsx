'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, useSearches } from '../../hierarchical-access/client';
import type { RulesOverview } from '../commands/overview';
import { CalendarDesk } from './CalendarDesk';
import { ProposeForm } from './ProposeForm';
import { Proposals } from './Proposals';
import { RulesInForce } from './RulesInForce';
import './rules.css';
import { useText } from './useText';

type Tab = 'rules' | 'calendar';

/** /admin/quy-tac. @param today the server's day in Viet Nam */
export const RulesDesk = ({ today }: { today: string }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [tab, setTab] = useState<Tab>('rules');
  const [known, setKnown] = useState<RulesOverview>();
  const [note, setNote] = useState('');
  const [proposing, setProposing] = useState('');
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<RulesOverview>(`${api}/rules/overview`));
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => void load(), [load]);
  const done = (message: string): void => {
    setNote(message);
    setProposing('');
    void load();
  };
  return (
    <div className="phan-quyen quy-tac">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <div className="phan-quyen__buttons">
        {(['rules', 'calendar'] as const).map((name) => (
          <button
            aria-pressed={tab === name}
            className={`phan-quyen__button${tab === name ? ' phan-quyen__button--primary' : ''}`}
            key={name}
            onClick={() => {
              setNote('');
              setTab(name);
            }}
            type="button"
          >
            {text(`view.${name}`)}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="quy-tac__said">
        {note}
      </p>
      {tab === 'calendar' && <CalendarDesk onDone={setNote} thisYear={Number(today.slice(0, 4))} />}
      {tab === 'rules' && !known && <p>{text('view.loading')}</p>}
      {tab === 'rules' && known && (
        <>
          {known.keeps && <Proposals me={known.me} onDone={done} proposals={known.proposals} />}
          {proposing !== '' && <ProposeForm first={proposing} key={proposing} known={known} onCancel={() => setProposing('')} onDone={done} />}
          <RulesInForce areas={known.areas} onPropose={known.keeps ? setProposing : undefined} />
        </>
      )}
    </div>
  );
};
