'use client';
import React from 'react';
import type { SupportTotals } from '../requests/commands/totals';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

/** How many were told, how they stand, how soon they were answered. */
export const Totals = (): React.ReactElement => {
  const text = useText();
  const { known, note } = useLoaded<SupportTotals>('/support-requests/totals');
  if (!known) return <p>{note || text('view.loading')}</p>;
  const { days, asked, open, overdue, answered, inTime, hours, byKind, byState, byLevel, units } = known;
  const counts = [
    ...(['fault', 'wish'] as const).map((key) => [text(`kind.${key}`), byKind[key] ?? 0] as const),
    ...(['new', 'taken', 'answered', 'closed', 'withdrawn'] as const).map((key) => [text(`state.${key}`), byState[key] ?? 0] as const),
    ...(['unit', 'system'] as const).map((key) => [text(`level.${key}`), byLevel[key] ?? 0] as const),
  ];
  const columns = [['view.totals.asked', 'asked'], ['view.totals.open', 'open'], ['view.totals.faults', 'faults'], ['view.totals.wishes', 'wishes'], ['view.totals.hours', 'hours']] as const;
  return (
    <>
      <p>{text('view.totals.lead', { days, asked, open, overdue })}</p>
      <p>{hours === null ? text('view.totals.first.none') : text('view.totals.first', { hours, intime: inTime, answered })}</p>
      <table className="phan-quyen__table">
        <thead>
          <tr><th scope="col">{text('view.totals.what')}</th><th scope="col">{text('view.totals.count')}</th></tr>
        </thead>
        <tbody>
          {counts.map(([name, count]) => <tr key={name}><th scope="row">{name}</th><td data-label={text('view.totals.count')}>{count}</td></tr>)}
        </tbody>
      </table>
      {units.length > 0 && (
        <table className="phan-quyen__table">
          <thead>
            <tr><th scope="col">{text('view.totals.unit')}</th>{columns.map(([word]) => <th key={word} scope="col">{text(word)}</th>)}</tr>
          </thead>
          <tbody>
            {units.map((unit) => <tr key={unit.id}><th scope="row">{unit.name}</th>{columns.map(([word, key]) => <td data-label={text(word)} key={key}>{unit[key] ?? '–'}</td>)}</tr>)}
          </tbody>
        </table>
      )}
    </>
  );
};
