'use client';
import { vietnamDateTime } from '../../../kernel/client';
import { c, type CommentKey } from '../../comments/translations';
import { d } from '../../delegation/translations';
import type { Action, HistoryEntry } from '../../view/types';
import { useWords } from '../client/useWords';

const verb = (action: string): string => action.slice(action.lastIndexOf('.') + 1);

/** What happened, newest first. */
export const History = ({ entries }: { entries: HistoryEntry[] }) => {
  const { s, w, language } = useWords();
  return (
    <details className="hb-part hb-fold">
      <summary>{s('panel.history')} ({entries.length})</summary>
      {entries.length === 0 && <p className="hb-quiet">{s('panel.history.empty')}</p>}
      <ol className="hb-history">
        {entries.map((entry) => (
          <li key={`${entry.at}${entry.action}`}>
            <p><strong>{entry.action.startsWith('approval-comments.') ? c(language, `history.${verb(entry.action)}` as CommentKey) : w(`action.${verb(entry.action) as Action}`)}</strong>{entry.by && ` – ${entry.onBehalf ? d(language, 'on-behalf', { who: entry.by.name, principal: entry.onBehalf.name }) : entry.by.name}`}</p>
            <p className="hb-quiet"><time dateTime={entry.at}>{vietnamDateTime(entry.at)}</time></p>
            {entry.reason && <p className="hb-quiet">{s('panel.history.reason', { reason: entry.reason })}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
};
