'use client';
import React from 'react';
import { typedDay } from '../../../hierarchical-access/client';
import { Why } from '../../../rule-register/client';
import type { BadgeLine } from '../data/badgeList';
import { useText } from './useText';

type Props = { lines: readonly BadgeLine[]; /** Left out for who records no decisions. */ onRecord: ((line: BadgeLine) => void) | undefined };

/** One row a member: which badge, since when it is due, why, and the decision where it is recorded. */
export const BadgeTable = ({ lines, onRecord }: Props): React.ReactElement => {
  const text = useText();
  return (
    <div className="phan-quyen__scroll">
      <table className="phan-quyen__table">
        <thead>
          <tr>
            {(['view.name', 'view.cell', 'view.badge', 'view.reached', 'view.decision', ...(onRecord ? (['view.actions'] as const) : [])] as const).map((key) => (
              <th key={key} scope="col">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.member}>
              <th scope="row">{line.name}</th>
              <td data-label={text('view.cell')}>{line.cell.name}</td>
              <td data-label={text('view.badge')}>
                <strong>{text('view.years', { years: line.badge.value.years })}</strong>
                <Why of={line.name} rules={line.badge.rules} />
              </td>
              <td data-label={text('view.reached')}>{typedDay(line.badge.value.reachedOn)}</td>
              <td data-label={text('view.decision')}>{line.recorded ? `${line.recorded.decisionNumber}, ${typedDay(line.recorded.decisionDate)}` : '–'}</td>
              {onRecord && (
                <td>
                  {!line.recorded && (
                    <button aria-label={text('do.record.of', { years: line.badge.value.years, name: line.name })} className="phan-quyen__button" onClick={() => onRecord(line)} type="button">
                      {text('do.record')}
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
