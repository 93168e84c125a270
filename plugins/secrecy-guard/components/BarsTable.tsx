'use client';
import React from 'react';
import type { Bar } from '../commands/bars';
import { useText } from './useText';

const CELL = { border: '1px solid var(--theme-elevation-400)', padding: '8px 10px', textAlign: 'start', verticalAlign: 'top' } as const;

/** Every bar with its decision and reason, also the ended ones: they are never rewritten. */
export const BarsTable = ({ bars, dayOf, today }: { bars: readonly Bar[]; dayOf: (day: string) => string; today: string }): React.ReactElement => {
  const text = useText();
  if (bars.length === 0) return <p>{text('bars.none')}</p>;
  const heads = (['bars.organization', 'bars.from', 'bars.by', 'bars.to'] as const).map((key) => <th key={key} scope="col" style={CELL}>{text(key)}</th>);
  return (
    <div role="group" style={{ overflowX: 'auto' }} tabIndex={0}>
      <table style={{ borderCollapse: 'collapse', width: '100%' }}>
        <caption style={{ textAlign: 'start', fontWeight: 700, padding: '8px 0' }}>{text('bars.list')}</caption>
        <thead><tr>{heads}</tr></thead>
        <tbody>
          {bars.map(({ organization, name, from, to, decision, endDecision, reason, endReason }, n) => (
            <tr key={`${organization} ${n}`}>
              <th scope="row" style={CELL}>{name}</th>
              <td style={CELL}>{dayOf(from)}</td>
              <td style={CELL}>{decision}{reason && <div>{reason}</div>}</td>
              <td style={CELL}>{(to === null || to > today) && <div>{text(from > today ? 'bars.coming' : 'bars.holds')}</div>}{to !== null && <>{dayOf(to)} — {endDecision}{endReason && <div>{endReason}</div>}</>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
