'use client';
import { useId } from 'react';
import './workflow.css';
import type { QueueGroup } from '../view/queueGroups';
import type { QueueItem } from '../view/types';
import { useWords } from './client/useWords';
import { WaitingRow } from './WaitingRow';

type Props = {
  group: QueueGroup;
  items: QueueItem[];
  /** Names of kinds of content, by collection. */
  kinds: Record<string, string>;
  /** When the list was read, ISO. */
  at: string;
  /** How many there are, when not all are shown. */
  total?: number;
  /** Level of its heading on the page. */
  level?: 2 | 3;
};

/** One group of what waits: a table with a heading; cards on a phone. */
export const WaitingList = ({ group, items, kinds, at, total, level = 2 }: Props) => {
  const { s } = useWords();
  const heading = useId();
  const now = new Date(at);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`hb-group hb-group--${group}`} aria-labelledby={heading}>
      <Heading id={heading} className="hb-group__heading">{s(`queue.${group}`)} <span className={items.length > 0 ? 'hb-count hb-count--some' : 'hb-count'}>{total ?? items.length}</span></Heading>
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
    </section>
  );
};
