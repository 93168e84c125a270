'use client';
import { vietnamDateTime } from '../../../kernel/client';
import type { Action, HistoryEntry } from '../../view/types';
import { useWords } from '../client/useWords';

const verb = (action: string): string => action.slice(action.lastIndexOf('.') + 1);

/** What happened, newest first. */
export const History = ({ entries }: { entries: HistoryEntry[] }) => {
  const { s, w } = useWords();
  return (
    <details className="hb-part hb-fold">
      <summary>{s('panel.history')} ({entries.length})</summary>
      {entries.length === 0 && <p className="hb-quiet">{s('panel.history.empty')}</p>}
      <ol className="hb-history">
        {entries.map((entry) => (
          <li key={`${entry.at}${entry.action}`}>
            <p><strong>{w(`action.${verb(entry.action) as Action}`)}</strong>{entry.by && ` – ${entry.by.name}`}</p>
            <p className="hb-quiet"><time dateTime={entry.at}>{vietnamDateTime(entry.at)}</time></p>
            {entry.reason && <p className="hb-quiet">{s('panel.history.reason', { reason: entry.reason })}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
};
