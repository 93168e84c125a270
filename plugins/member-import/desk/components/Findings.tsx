'use client';
import React, { useEffect, useState } from 'react';
import { refusalOf, SelectField, send } from '../../../hierarchical-access/client';
import type { FindingShown, FindingsPage } from '../commands/look';
import { useText } from './useText';

type Which = 'all' | 'grave' | 'notes';
const WHICH: readonly Which[] = ['all', 'grave', 'notes'];

/** What was found, row by row, with a filter; the whole of it as a workbook. */
export const Findings = ({ api, id }: { api: string; id: string }): React.ReactElement => {
  const text = useText();
  const [which, setWhich] = useState<Which>('all');
  const [page, setPage] = useState(1);
  const [found, setFound] = useState<{ rows: FindingShown[]; total: number }>();
  const [fault, setFault] = useState('');
  const failed = text('view.failed');
  useEffect(() => {
    let isCurrent = true;
    send<FindingsPage>(`${api}/member-imports/${id}/findings?which=${which}&page=${page}`)
      .then(({ findings, total }) => isCurrent && setFound((before) => ({ rows: page === 1 ? findings : [...(before?.rows ?? []), ...findings], total })))
      .catch((error: unknown) => isCurrent && setFault(refusalOf(error) ?? failed));
    return () => {
      isCurrent = false;
    };
  }, [api, failed, id, page, which]);
  return (
    <section>
      <h3>{text('findings.title')}</h3>
      <p>
        <a href={`${api}/member-imports/${id}/errors.xlsx`}>{text('findings.book')}</a>
      </p>
      <SelectField
        label={text('findings.which')}
        onChange={(value) => {
          setPage(1);
          setWhich(WHICH.find((each) => each === value) ?? 'all');
        }}
        options={WHICH.map((value) => ({ value, label: text(`findings.${value}`) }))}
        value={which}
      />
      {fault && <p role="alert">{fault}</p>}
      {found?.total === 0 && <p>{text('findings.none')}</p>}
      {found && found.total > 0 && (
        <div className="phan-quyen__scroll">
          <table className="phan-quyen__table">
            <thead>
              <tr>
                {(['line', 'column', 'shown', 'reason', 'fix'] as const).map((key) => (
                  <th key={key} scope="col">
                    {text(`findings.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.rows.map(({ line, column, shown, reason, fix }, n) => (
                // Two findings may say the same of one cell.
                <tr key={`${line}-${column}-${n}`}>
                  <th scope="row">{line}</th>
                  <td data-label={text('findings.column')}>{column}</td>
                  <td data-label={text('findings.shown')}>{shown}</td>
                  <td data-label={text('findings.reason')}>{reason}</td>
                  <td data-label={text('findings.fix')}>{fix}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found && found.rows.length < found.total && (
        <button className="phan-quyen__button" onClick={() => setPage(page + 1)} type="button">
          {text('findings.more')}
        </button>
      )}
    </section>
  );
};
