'use client';
import React, { useEffect, useState } from 'react';
import { send, useSearches } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import type { MySignIn } from '../commands/mine';
import { NotMeForm } from './NotMeForm';
import { useText } from './useText';

/** One's own last sign-ins, each with "this was not me". */
export const MySignIns = (): React.ReactElement | null => {
  const text = useText();
  const { api } = useSearches();
  const [rows, setRows] = useState<MySignIn[]>();
  const [reporting, setReporting] = useState<MySignIn>();
  useEffect(() => void send<{ signIns: MySignIn[] }>(`${api}/sign-ins/mine`).then(({ signIns }) => setRows(signIns), () => undefined), [api]);
  if (!rows) return null;
  return (
    <section aria-label={text('mine.title')} className="phan-quyen__form">
      <h2>{text('mine.title')}</h2>
      <p>{text(rows.length === 0 ? 'mine.none' : 'mine.lead')}</p>
      {reporting && <NotMeForm key={reporting.id} onCancel={() => setReporting(undefined)} row={reporting} />}
      {rows.length > 0 && (
        <div className="phan-quyen__scroll">
          <table className="phan-quyen__table">
            <thead>
              <tr>
                {(['view.at', 'view.outcome', 'view.whence', 'view.do'] as const).map((key) => (
                  <th key={key} scope="col">
                    {text(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{vietnamDateTime(new Date(row.at))}</th>
                  <td data-label={text('view.outcome')}>
                    {text(`outcome.${row.outcome}`)}. {row.howText}
                  </td>
                  <td data-label={text('view.whence')}>
                    {row.device || text('view.no-device')}; {row.network || text('view.no-network')}
                  </td>
                  <td>
                    {row.reported ? (
                      text('mine.reported')
                    ) : (
                      <button aria-label={`${text('mine.not-me')}: ${vietnamDateTime(new Date(row.at))}`} className="phan-quyen__button" onClick={() => setReporting(row)} type="button">
                        {text('mine.not-me')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
