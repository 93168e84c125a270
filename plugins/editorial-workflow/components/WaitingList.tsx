'use client';
import { useId } from 'react';
import './workflow.css';
import type { QueueGroup } from '../view/queueGroups';
import type { QueueItem } from '../view/types';
import { useWords } from './client/useWords';
import { b } from '../bulk/translations';
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
  /** With boxes: which are chosen, and how that changes. */
  choice?: { chosen: ReadonlySet<string>; toggle: (ids: readonly string[], on: boolean) => void };
};

/** One group of what waits: a table with a heading; cards on a phone. */
export const WaitingList = ({ group, items, kinds, at, total, level = 2, choice }: Props) => {
  const { s, language } = useWords();
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
              {choice && (
                <td className="hb-choose">
                  <input type="checkbox" aria-label={b(language, 'choose.all')} checked={items.every(({ caseId }) => choice.chosen.has(caseId))}
                    onChange={({ target }) => choice.toggle(items.map(({ caseId }) => caseId), target.checked)} />
                </td>
              )}
              <th scope="col">{s('queue.column.title')}</th>
              <th scope="col">{s('queue.column.owner')}</th>
              <th scope="col">{s('queue.column.stage')}</th>
              <th scope="col">{s('queue.column.submitted')}</th>
              <th scope="col">{s('queue.column.waited')}</th>
            </tr>
          </thead>
          <tbody>{items.map((item) => <WaitingRow key={item.caseId} {...(choice ? { chosen: choice.chosen.has(item.caseId), onChoose: (on: boolean) => choice.toggle([item.caseId], on) } : {})} item={item} kind={kinds[item.collection] ?? item.collection} now={now} />)}</tbody>
        </table>
      )}
    </section>
  );
};
