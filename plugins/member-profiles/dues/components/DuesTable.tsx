'use client';
import React from 'react';
import { typedDay } from '../../../hierarchical-access/client';
import { Why } from '../../../rule-register/client';
import type { DuesRow } from '../data/cellMonth';
import { amountWords, monthWords } from './amount';
import { useText } from './useText';

export type RowVerb = 'collect' | 'void' | 'set';
type Props = { rows: readonly DuesRow[]; /** Left out for who only reads, and in a month to come. */ onPress: ((verb: RowVerb, row: DuesRow) => void) | undefined; busy: boolean };

/** One row a member: counted from what, how much and why, paid or open, and what the software reminds of. */
export const DuesTable = ({ rows, onPress, busy }: Props): React.ReactElement => {
  const text = useText();
  const situation = ({ situation: one }: DuesRow): string =>
    one ? [text(`kind.${one.kind}`), one.base !== null && text('view.amount', { amount: amountWords(one.base) }), one.region, one.exemption && text(`exemption.${one.exemption}`), one.voluntary !== null && text('view.voluntary.of', { amount: amountWords(one.voluntary) })].filter(Boolean).join(', ') : '–';
  const state = ({ line, dues, missing }: DuesRow): string => {
    if (line) return text('view.paid', { day: typedDay(line.collectedOn), receipt: line.receipt });
    if (missing) return text(`missing.${missing}`);
    return text(dues?.value.amount === 0 ? 'view.exempt' : 'view.open');
  };
  const button = (verb: RowVerb, row: DuesRow, label: string, spoken: string): React.ReactElement => (
    <button aria-label={spoken} className="phan-quyen__button" disabled={busy} onClick={() => onPress?.(verb, row)} type="button">
      {label}
    </button>
  );
  return (
    <div className="phan-quyen__scroll">
      <table className="phan-quyen__table">
        <thead>
          <tr>
            {(['view.name', 'view.situation', 'view.dues', 'view.state', ...(onPress ? (['view.actions'] as const) : [])] as const).map((key) => (
              <th key={key} scope="col">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.member}>
              <th scope="row">{row.name}</th>
              <td data-label={text('view.situation')}>{situation(row)}</td>
              <td data-label={text('view.dues')}>
                {row.dues ? <strong>{text('view.amount', { amount: amountWords(row.line?.amount ?? row.dues.value.amount) })}</strong> : '–'}
                {row.line && row.line.voluntary > 0 && <p className="phan-quyen__note">{text('view.voluntary', { amount: amountWords(row.line.voluntary) })}</p>}
                {!row.line && row.dues && row.dues.value.amount > row.dues.value.required && <p className="phan-quyen__note">{text('view.voluntary', { amount: amountWords(row.dues.value.amount - row.dues.value.required) })}</p>}
                {row.dues && <Why of={row.name} rules={row.dues.rules} />}
              </td>
              <td data-label={text('view.state')}>
                {state(row)}
                {row.unpaid.value.months.length > 0 && (
                  <p className={row.unpaid.value.warn ? 'phan-quyen__error' : 'phan-quyen__note'}>
                    {text('view.unpaid', { count: row.unpaid.value.months.length, months: row.unpaid.value.months.map(monthWords).join(', ') })} {row.unpaid.value.warn && text('view.warn')}
                  </p>
                )}
                {row.unpaid.value.warn && <Why of={text('view.warn')} rules={row.unpaid.rules} />}
              </td>
              {onPress && (
                <td>
                  {!row.line && row.dues !== null && row.dues.value.amount > 0 && button('collect', row, text('do.collect'), text('do.collect.of', { name: row.name }))}
                  {row.line && button('void', row, text('do.void'), text('do.void.of', { receipt: row.line.receipt, name: row.name }))}
                  {button('set', row, text('do.set'), text('do.set.of', { name: row.name }))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
