'use client';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, useSearches } from '../../../hierarchical-access/client';
import { Why } from '../../../rule-register/client';
import type { TotalsAnswer } from '../commands/totals';
import { amountWords, monthWords } from './amount';
import { useText } from './useText';

type Place = { id: string; name: string };
type Props = { organization: string; /** `YYYY-MM`. */ month: string; onOpen: (cell: Place) => void };

const COLUMNS = ['totals.members', 'totals.unset', 'totals.owed', 'totals.collected', 'totals.arrears', 'totals.warned', 'totals.up'] as const;

/** Every cell below an organisation in one month: due, collected, open, and what goes up where a rule says so. */
export const TotalsView = ({ organization, month, onOpen }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [page, setPage] = useState(1);
  const [known, setKnown] = useState<TotalsAnswer>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const query = new URLSearchParams({ organization, month }).toString();
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<TotalsAnswer>(`${api}/dues/totals?${query}&page=${page}`));
    } catch (refusal) {
      setNote(refusalOf(refusal) ?? failed);
    }
  }, [api, failed, page, query]);
  useEffect(() => void load(), [load]);
  const split = known?.rows.find((row) => row.split)?.split;
  // What goes up stands there only once a rule says how much.
  const columns = split ? COLUMNS : COLUMNS.filter((key) => key !== 'totals.up');
  return (
    <section aria-label={text('totals.title')}>
      <h2>{text('view.month.of', { month: monthWords(month) })}</h2>
      <p aria-live="polite">{note}</p>
      {!known && !note && <p>{text('view.loading')}</p>}
      {known && (
        <>
          <p>
            {text('totals.count', { count: known.cells })}. {text('totals.all', { amount: amountWords(known.all.collected), count: known.all.receipts })}.
          </p>
          {split ? <Why of={text('totals.up')} rules={split.rules} /> : <p className="phan-quyen__note">{text('view.no-split')}</p>}
          {known.rows.length === 0 ? (
            <p>{text('totals.none')}</p>
          ) : (
            <>
              <p className="phan-quyen__buttons">
                <a href={`${api}/dues/totals/file?${query}&format=xlsx`}>{text('file.xlsx')}</a>
                <a href={`${api}/dues/totals/file?${query}&format=pdf`}>{text('file.pdf')}</a>
              </p>
              <div className="phan-quyen__scroll">
                <table className="phan-quyen__table">
                  <thead>
                    <tr>
                      <th scope="col">{text('view.cell')}</th>
                      {columns.map((key) => <th key={key} scope="col">{text(key)}</th>)}
                      <th scope="col">{text('view.actions')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {known.rows.map((row) => {
                      const values = [row.members, row.unset, row.owed, row.collected, row.arrears, row.warned, row.split?.value.up];
                      return (
                        <tr key={row.cell.id}>
                          <th scope="row">{row.cell.name}</th>
                          {columns.map((key, index) => {
                            const value = values[index];
                            return <td data-label={text(key)} key={key}>{value === undefined ? '–' : amountWords(value)}</td>;
                          })}
                          <td>
                            <button aria-label={text('totals.open', { name: row.cell.name })} className="phan-quyen__button" onClick={() => onOpen(row.cell)} type="button">{text('totals.show')}</button>
                          </td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              </div>
            </>
          )}
          {known.pages > 1 && (
            <div className="phan-quyen__buttons">
              <button className="phan-quyen__button" disabled={page <= 1} onClick={() => setPage(page - 1)} type="button">{text('totals.previous')}</button>
              <span>{text('totals.page', { page: known.page, pages: known.pages })}</span>
              <button className="phan-quyen__button" disabled={page >= known.pages} onClick={() => setPage(page + 1)} type="button">{text('totals.next')}</button>
            </div>
          )}
        </>
      )}
    </section>
  );
};
