'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { Picker, refusalOf, send, useSearches, type Choice } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';
import type { KeptTopic, TopicsOf } from '../ofOrganization';
import { TopicForm, type TopicVerb } from './TopicForm';
import { TopicTable } from './TopicTable';

/** Choose an organisation; its own topics, and what may be done about them. Each command judges again. */
export const TopicsDesk = ({ first }: { first: Choice }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const [organization, setOrganization] = useState<Choice>(first);
  const [view, setView] = useState<TopicsOf>();
  const [doing, setDoing] = useState<{ verb: TopicVerb; topic?: KeptTopic }>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setView(await send<TopicsOf>(`${api}/topics/of-organization?${new URLSearchParams({ organization: organization.id }).toString()}`));
    } catch (refused) {
      setView(undefined);
      setNote(refusalOf(refused) ?? failed);
    }
  }, [api, failed, organization.id]);
  useEffect(() => void load(), [load]);
  const begin = (verb: TopicVerb, topic?: KeptTopic): void => {
    setNote('');
    setDoing({ verb, ...(topic ? { topic } : {}) });
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('topics.title') }]} />
      <h1>{text('topics.title')}</h1>
      <p>{text('topics.lead')}</p>
      <Picker
        chosen={organization}
        help={text('topics.organization.help')}
        label={text('topics.organization')}
        onPick={(choice) => {
          setNote('');
          setDoing(undefined);
          setView(undefined);
          setOrganization(choice);
        }}
        search={organizations}
      />
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      {view && (
        <>
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button phan-quyen__button--primary" onClick={() => begin('add')} type="button">{text('topics.add')}</button>
          </div>
          {doing && (
            <TopicForm
              groups={view.groups}
              key={`${doing.verb}${doing.topic?.id ?? ''}`}
              onCancel={() => setDoing(undefined)}
              onDone={() => {
                setDoing(undefined);
                setNote(text('topics.done'));
                void load();
              }}
              organization={organization}
              topic={doing.topic}
              verb={doing.verb}
            />
          )}
          {view.topics.length === 0 ? <p>{text('topics.none')}</p> : <TopicTable name={organization.name} onAct={begin} topics={view.topics} />}
        </>
      )}
    </div>
  );
};
