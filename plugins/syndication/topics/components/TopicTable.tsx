'use client';
import { useConfig } from '@payloadcms/ui';
import React from 'react';
import { vietnamDate } from '../../../kernel/client';
import { useText } from '../../components/useText';
import type { KeptTopic } from '../ofOrganization';
import type { TopicVerb } from './TopicForm';

/** What one may do about a topic as it stands. */
const verbsOf = ({ retiredAt, feedOpenedAt }: KeptTopic): TopicVerb[] => (retiredAt ? ['take-up'] : ['rename', feedOpenedAt ? 'close-feed' : 'open-feed', 'retire']);

export const TopicTable = ({ name, topics, onAct }: { name: string; topics: KeptTopic[]; onAct: (verb: TopicVerb, topic: KeptTopic) => void }): React.ReactElement => {
  const text = useText();
  const api = useConfig().config.routes.api;
  const heads = ['topics.name', 'topics.group', 'topics.live', 'topics.feed', 'topics.actions'] as const;
  return (
    <div className="phan-quyen__scroll">
      <table aria-label={text('topics.of', { name })} className="phan-quyen__table">
        <thead>
          <tr>{heads.map((head) => <th key={head} scope="col">{text(head)}</th>)}</tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.id}>
              <th scope="row">
                {topic.name}
                {topic.retiredAt && ` (${text('topics.retired', { day: vietnamDate(topic.retiredAt) })})`}
              </th>
              <td data-label={text('topics.group')}>{topic.group ?? text('topics.is-group')}</td>
              <td data-label={text('topics.live')}>{topic.live}</td>
              <td data-label={text('topics.feed')}>
                {topic.feedOpenedAt ? <a href={`${api}/feeds/${topic.slug}.atom`}>{text('topics.feed.open', { day: vietnamDate(topic.feedOpenedAt) })}</a> : text('topics.feed.closed')}
              </td>
              <td>
                {verbsOf(topic).map((verb) => (
                  <button aria-label={text('topics.doing', { action: text(`topics.${verb}`), name: topic.name })} className="phan-quyen__button" key={verb} onClick={() => onAct(verb, topic)} type="button">
                    {text(`topics.${verb}`)}
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
