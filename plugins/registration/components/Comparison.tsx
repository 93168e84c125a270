'use client';
import React from 'react';
import type { Typed } from '../domain/typed';
import { useText } from './useText';

export type Recorded = { card: string | null; oldCard: string | null; bornOn: string | null; telephone: string | null; email: string | null };

const shownDay = (day: string | null): string | null => day && day.split('-').reverse().join('/');

/** What was typed beside what the register has; alike or not, in words. */
export const Comparison = ({ typed, record }: { typed: Typed; record: Recorded }): React.ReactElement => {
  const text = useText();
  const card = typed.card.length === 8 ? record.oldCard : record.card;
  const rows = [
    { key: 'card', said: typed.card, known: card },
    { key: 'bornOn', said: shownDay(typed.bornOn), known: shownDay(record.bornOn) },
    { key: 'telephone', said: typed.telephone, known: record.telephone },
    { key: 'email', said: typed.email, known: record.email },
  ] as const;
  return (
    <>
      <table className="phan-quyen__table dang-ky__compared">
        <thead>
          <tr>
            {(['case.field', 'case.typed', 'case.record'] as const).map((key) => (
              <th key={key} scope="col">
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.filter(({ said, known }) => said !== null || known !== null).map(({ key, said, known }) => (
            <tr key={key}>
              <th scope="row">{text(`case.${key}`)}</th>
              <td data-label={text('case.typed')}>{said ?? text('case.none')}</td>
              <td data-label={text('case.record')}>
                <span>
                  {known ?? text('case.none')} {said !== null && known !== null && <strong className={said === known ? undefined : 'dang-ky__late'}>({text(said === known ? 'case.same' : 'case.other')})</strong>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {text('case.qr')}: {text(`case.qr.${typed.qr}`)}
      </p>
    </>
  );
};
