'use client';
import { Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { QUEUE_GROUPS } from '../view/queueGroups';
import type { QueueItem, QueueView } from '../view/types';
import { useQueue } from './client/useQueue';
import { useWords } from './client/useWords';
import { BulkDecide } from '../bulk/components/BulkDecide';
import { WaitingList } from './WaitingList';

type Choice = { state: string; owner: string; collection: string };
const ALL: Choice = { state: '', owner: '', collection: '' };

const fits = (item: QueueItem, { state, owner, collection }: Choice): boolean =>
  (state === '' || item.state === state) && (owner === '' || item.owner.id === owner) && (collection === '' || item.collection === collection);

const options = (items: QueueItem[], of: (item: QueueItem) => [string, string]): [string, string][] =>
  [...new Map(items.map(of))].sort(([, a], [, b]) => a.localeCompare(b, 'vi'));

/** The whole queue with its three choices. */
export const Queue = ({ queue: rendered, kinds, at }: { queue: QueueView; kinds: Record<string, string>; at: string }) => {
  const { s, w } = useWords();
  const { queue, reload } = useQueue(rendered, at);
  const router = useRouter();
  const prefix = useId();
  const [choice, setChoice] = useState(ALL);
  const every = QUEUE_GROUPS.flatMap((group) => queue[group]);
  const shown = every.filter((item) => fits(item, choice)).length;
  const fields: { name: keyof Choice; values: [string, string][] }[] = [
    { name: 'state', values: options(every, ({ state }) => [state, w(`state.${state}`)]) },
    { name: 'owner', values: options(every, ({ owner }) => [owner.id, owner.name]) },
    { name: 'collection', values: options(every, ({ collection }) => [collection, kinds[collection] ?? collection]) },
  ];
  return (
    <>
      <fieldset className="hb-filters">
        <legend>{s('queue.filter')}</legend>
        {fields.map(({ name, values }) => (
          <div key={name} className="hb-field">
            <label htmlFor={`${prefix}${name}`}>{s(`queue.filter.${name}`)}</label>
            <select id={`${prefix}${name}`} className="hb-input" value={choice[name]} onChange={({ target }) => setChoice({ ...choice, [name]: target.value })}>
              <option value="">{s('queue.filter.all')}</option>
              {values.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
            </select>
          </div>
        ))}
        <Button type="button" buttonStyle="secondary" size="large" margin={false} onClick={() => setChoice(ALL)}>{s('queue.filter.clear')}</Button>
        <Button type="button" buttonStyle="secondary" size="large" margin={false} onClick={() => router.refresh()}>{s('queue.refresh')}</Button>
      </fieldset>
      <p role="status" className="hb-quiet">
        {every.length === 0 ? s('queue.empty') : shown === 0 ? s('queue.empty.filter') : s('queue.count', { count: shown })}
      </p>
      {/* Orders and overrides are rare: a heading over nothing would only puzzle. */}
      {QUEUE_GROUPS.filter((group) => !['withdraw', 'confirm'].includes(group) || queue[group].length > 0).map((group) => (
        group === 'decide'
          ? <BulkDecide key={group} items={queue.decide.filter((item) => fits(item, choice))} kinds={kinds} at={at} reload={reload} />
          : <WaitingList key={group} group={group} items={queue[group].filter((item) => fits(item, choice))} kinds={kinds} at={at} />
      ))}
    </>
  );
};
