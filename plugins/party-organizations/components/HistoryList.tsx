'use client';
import React from 'react';
import type { Period } from '../data/history';
import { shown } from './days';
import { useText, type Text } from './useText';

const span = (text: Text, { from, to }: Period): string => {
  if (to === from) return text('view.period-on', { from: shown(from) });
  return to === null ? text('view.period-open', { from: shown(from) }) : text('view.period', { from: shown(from), to: shown(to) });
};

/** What the organisation was, the newest first, each with its decision and the names of its day. */
export const HistoryList = ({ periods }: { periods: readonly Period[] }): React.ReactElement => {
  const text = useText();
  return (
    <ol className="to-chuc__history">
      {[...periods].reverse().map((period) => (
        <li key={`${period.change}${period.from}${period.recordedAt}`}>
          <strong>{text(`change.${period.change}`)}</strong> – {span(text, period)}
          <div>
            {period.name}
            {period.parentName && ` · ${text('field.parent')}: ${period.parentName}`}
            {period.mergedIntoName && ` · ${text('field.mergedInto')}: ${period.mergedIntoName}`}
          </div>
          {period.decisionNumber && (
            <small>{text('view.decision', { number: period.decisionNumber, day: period.decisionDate ? shown(period.decisionDate) : '' })}</small>
          )}
        </li>
      ))}
    </ol>
  );
};
