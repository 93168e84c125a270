'use client';
import { useId, type ReactNode } from 'react';
import './workflow.css';
import type { QueueItem, QueueView } from '../view/types';
import { useWords } from './client/useWords';
import { WaitingRow } from './WaitingRow';

export const QUEUE_GROUPS = ['decide', 'publish', 'mend', 'sent'] as const satisfies readonly (keyof QueueView)[];
export type QueueGroup = (typeof QUEUE_GROUPS)[number];

type Props = {
  group: QueueGroup;
  items: QueueItem[];
  /** Names of kinds of content, by collection. */
  kinds: Record<string, string>;
  /** When the list was read, ISO. */
  at: string;
  more?: ReactNode;
};

/** One group of what waits: a table with a heading; cards on a phone. */
export const WaitingList = ({ group, items, kinds, at, more }: Props) => {
  const { s } = useWords();
  const heading = useId();
  const now = new Date(at);
  return (
    <section className={`hb-group hb-group--${group}`} aria-labelledby={heading}>
      <h2 id={heading}>{s(`queue.${group}`)} <span className="hb-count">{items.length}</span></h2>
      {items.length === 0 ? (
        <p className="hb-quiet">{s('queue.group.empty')}</p>
      ) : (
        <table className="hb-table">
          <thead>
            <tr>
              <th scope="col">{s('queue.column.title')}</th>
              <th scope="col">{s('queue.column.owner')}</th>
              <th scope="col">{s('queue.column.stage')}</th>
              <th scope="col">{s('queue.column.submitted')}</th>
              <th scope="col">{s('queue.column.waited')}</th>
            </tr>
          </thead>
          <tbody>{items.map((item) => <WaitingRow key={item.caseId} item={item} kind={kinds[item.collection] ?? item.collection} now={now} />)}</tbody>
        </table>
      )}
      {more}
    </section>
  );
};
