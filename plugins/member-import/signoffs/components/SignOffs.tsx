'use client';
import { useConfig } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import React, { useCallback, useEffect, useState } from 'react';
import { InputField, refusalOf, send, typedDay, usePress } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import { useText } from '../../desk/components/useText';
import type { SignOffCell, SignOffList } from '../commands/worklist';

/** Which cells have signed their list for this period; a secretary signs here. */
export const SignOffs = (): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [list, setList] = useState<SignOffList>();
  const [page, setPage] = useState(1);
  const [period, setPeriod] = useState<'now' | 'before'>(useSearchParams().get('ky') === 'truoc' ? 'before' : 'now');
  const [signing, setSigning] = useState<SignOffCell>();
  const [statement, setStatement] = useState('');
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setList(await send<SignOffList>(`${api}/register-signoffs?period=${period}&page=${page}`));
    } catch (refusal) {
      setNote(refusalOf(refusal) ?? failed);
    }
  }, [api, failed, page, period]);
  useEffect(() => void load(), [load]);
  const sign = (cell: SignOffCell): Promise<void> =>
    press(async () => {
      await send(`${api}/register-signoffs/sign`, { json: { cell: cell.id, statement } });
      setSigning(undefined);
      setNote(text('signoff.done', { cell: cell.name }));
      await load();
    });
  const people = ({ counts }: SignOffCell): number => Object.values(counts).reduce((all, each) => all + each, 0);
  if (!list) return <p>{note || text('view.loading')}</p>;
  return (
    <section>
      <h2>{text('signoff.title', { from: typedDay(list.from), until: typedDay(list.until) })}</h2>
      <p>{text('signoff.lead')}</p>
      <p>{text('signoff.counts', { signed: list.signed, total: list.total })}</p>
      <button
        className="phan-quyen__button"
        onClick={() => {
          setPage(1);
          setSigning(undefined);
          setPeriod(period === 'now' ? 'before' : 'now');
        }}
        type="button"
      >
        {text(period === 'now' ? 'signoff.before' : 'signoff.now')}
      </button>
      <p aria-live="polite">{note}</p>
      {error && <p role="alert">{error}</p>}
      {signing && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (statement.trim().length < 3) fail({ statement: text('signoff.missing') });
            else void sign(signing);
          }}
        >
          <h3>{text('signoff.of', { cell: signing.name, count: people(signing) })}</h3>
          <InputField error={wrong.statement} label={text('signoff.statement')} onChange={setStatement} required value={statement} />
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
              {text('signoff.sign')}
            </button>
            <button className="phan-quyen__button" onClick={() => setSigning(undefined)} type="button">
              {text('do.no')}
            </button>
          </div>
        </form>
      )}
      <div className="phan-quyen__scroll">
        <table className="phan-quyen__table">
          <thead>
            <tr>
              {(['rows.cell', 'signoff.people', 'view.state'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.cells.map((cell) => (
              <tr key={cell.id}>
                <th scope="row">{cell.above ? `${cell.name}, ${cell.above}` : cell.name}</th>
                <td data-label={text('signoff.people')}>{people(cell)}</td>
                <td data-label={text('view.state')}>
                  {cell.signedAt ? text('signoff.signed-by', { who: cell.signedBy ?? '', at: vietnamDateTime(cell.signedAt) }) : text('signoff.waiting')}
                  {!cell.signedAt && cell.mine && (
                    <div className="phan-quyen__buttons">
                      <button
                        aria-label={text('signoff.sign.of', { cell: cell.name })}
                        className="phan-quyen__button phan-quyen__button--primary"
                        onClick={() => {
                          setStatement(text('signoff.words', { count: people(cell) }));
                          setSigning(cell);
                        }}
                        type="button"
                      >
                        {text('signoff.sign')}
                      </button>
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {page * 50 < list.total && (
        <button className="phan-quyen__button" onClick={() => setPage(page + 1)} type="button">
          {text('findings.more')}
        </button>
      )}
    </section>
  );
};
