import React, { type ReactElement } from 'react';
import { vietnamDateTime, type Language } from '../../kernel/client';
import type { ThreadLine } from '../requests/data/thread';
import { t } from '../translations';

/** What was done and said, in its order. */
export const Thread = ({ language, lines }: { language: Language; lines: readonly ThreadLine[] }): ReactElement | null => {
  const shown = lines.filter(({ step }) => step !== 'ask');
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{t(language, 'mine.thread')}</h3>
      <ul className="st-list">
        {shown.map(({ at, step, side, words }, n) => (
          <li key={`${at}-${n}`}>
            <p className="st-row__facts">{`${t(language, `side.${side}`)} · ${t(language, `step.${step}`)} · ${vietnamDateTime(at)}`}</p>
            {words && <p style={{ whiteSpace: 'pre-line' }}>{words}</p>}
          </li>
        ))}
      </ul>
    </>
  );
};
