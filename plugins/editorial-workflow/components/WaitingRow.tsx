'use client';
import { Link, useAuth, useConfig } from '@payloadcms/ui';
import { vietnamDateTime } from '../../kernel/client';
import { b } from '../bulk/translations';
import { t as definitionText } from '../definitions/translations';
import type { QueueItem } from '../view/types';
import { remaining } from './client/remaining';
import { useWords } from './client/useWords';
import { waited } from './client/waited';

/** One line of the queue; on a phone the cells stand under each other, each with its name. */
export const WaitingRow = ({ item, kind, now, chosen = false, onChoose }: { item: QueueItem; kind: string; now: Date; chosen?: boolean; onChoose?: (on: boolean) => void }) => {
  const { s, w, language } = useWords();
  const { config } = useConfig();
  const { user } = useAuth();
  const stage = item.state === 'in-review' && item.stageName ? item.stageName : w(`state.${item.state}`);
  return (
    <tr>
      {onChoose && (
        <td className="hb-choose" data-label={b(language, 'choose')}>
          <input type="checkbox" aria-label={b(language, 'choose.item', { title: item.title })} checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
        </td>
      )}
      <th scope="row" data-label={s('queue.column.title')}>
        <Link href={`${config.routes.admin}/collections/${item.collection}/${item.documentId}`} prefetch={false}>{item.title}</Link>
        <span className="hb-quiet">{kind}</span>
        {item.reason && <span className="hb-quote">{s('queue.reason', { reason: item.reason })}</span>}
      </th>
      <td data-label={s('queue.column.owner')}>{item.owner.name}</td>
      <td data-label={s('queue.column.stage')}>
        {stage}
        {item.scheduledFor && <span className="hb-quiet">{s('queue.scheduled', { at: vietnamDateTime(item.scheduledFor) })}</span>}
        {item.field && <span className="hb-quiet">{item.field.mine ? definitionText({ language }, 'field.mine') : definitionText({ language }, 'field.others', { who: item.field.people.map(({ name }) => name).join(', ') })}</span>}
        {item.claimedBy && (
          <span className="hb-quiet">{item.claimedBy.id === String(user?.id) ? s('queue.claimed.me') : s('queue.claimed', { who: item.claimedBy.name })}</span>
        )}
      </td>
      <td data-label={s('queue.column.submitted')}>
        {item.submittedBy.name}
        <time className="hb-quiet" dateTime={item.submittedAt}>{vietnamDateTime(item.submittedAt)}</time>
      </td>
      <td data-label={s('queue.column.waited')}>
        {waited(item.submittedAt, now, s)}
        {item.dueAt && (
          <span className={new Date(item.dueAt) < now ? 'hb-due hb-due--over' : 'hb-due'}>
            {remaining(item.dueAt, now, s)}
            <time className="hb-quiet" dateTime={item.dueAt}>{s('clock.due', { at: vietnamDateTime(item.dueAt) })}</time>
          </span>
        )}
      </td>
    </tr>
  );
};
