'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { InputField, Refused, send, usePress } from '../../hierarchical-access/client';
import { vietnamDate } from '../../kernel/client';
import type { CellAnswer, CellList } from '../commands/cell';
import { useText } from './useText';

type Props = { known: CellAnswer; onDone: (message: string) => void };

/** Accounts for a whole cell: proposed once, decided once, printed. */
export const CellLists = ({ known: { cell, members, lists, keeps, approves }, onDone }: Props): React.ReactElement | null => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [refusing, setRefusing] = useState<string>();
  const [reason, setReason] = useState('');
  const waiting = members.filter(({ account, reason: why }) => account === 'none' && why === null).length;
  if (lists.length === 0 && (!keeps || waiting === 0)) return null;
  const propose = (): void => void press(async () => {
    const { count } = await send<{ count: number }>(`${api}/activation/propose-list`, { json: { cell: cell.id } });
    onDone(text('lists.proposed', { count }));
  });
  const decide = (list: CellList, approve: boolean): void => {
    if (!approve && reason.trim().length < 3) return fail({ reason: text('do.reason.needed') });
    void press(async () => {
      const { made, skipped } = await send<{ made: number; skipped: number }>(`${api}/activation/lists/${list.id}/decide`, { json: { approve, ...(approve ? {} : { reason }) } });
      setRefusing(undefined);
      onDone(approve ? text('lists.decided', { made, skipped }) : text('lists.refused'));
    });
  };
  const print = (list: CellList): void => void press(async () => {
    const response = await fetch(`${api}/activation/lists/${list.id}/slips`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: '{}' });
    if (!response.ok) throw new Refused(((await response.json().catch(() => undefined)) as { errors?: { message?: string }[] } | undefined)?.errors?.[0]?.message ?? '');
    const url = URL.createObjectURL(await response.blob());
    const link = Object.assign(document.createElement('a'), { href: url, download: 'phieu-kich-hoat.pdf' });
    link.click();
    URL.revokeObjectURL(url);
    onDone(text('lists.print.note'));
  });
  return (
    <section aria-label={text('lists.title')} className="dang-ky__lists">
      <h4>{text('lists.title')}</h4>
      <p>{text('lists.lead')}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {keeps && waiting > 0 && !lists.some(({ state }) => state === 'proposed') && (
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={propose} type="button">
          {text('lists.propose', { count: waiting })}
        </button>
      )}
      {lists.map((list) => (
        <article aria-label={text('lists.of', { day: vietnamDate(list.proposedAt), count: list.count })} className="dang-ky__card" key={list.id}>
          <p>
            <strong>{text('lists.of', { day: vietnamDate(list.proposedAt), count: list.count })}</strong>. {text(`lists.state.${list.state}`, { made: list.made, reason: list.reason ?? '' })}
          </p>
          {list.state === 'proposed' && approves && refusing !== list.id && (
            <div className="phan-quyen__buttons">
              {!list.mine && (
                <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => decide(list, true)} type="button">
                  {text('lists.approve')}
                </button>
              )}
              <button className="phan-quyen__button" disabled={busy} onClick={() => setRefusing(list.id)} type="button">
                {text('lists.refuse')}
              </button>
            </div>
          )}
          {refusing === list.id && (
            <div className="phan-quyen__form">
              <InputField error={wrong.reason} label={text('do.reason')} onChange={setReason} required value={reason} />
              <div className="phan-quyen__buttons">
                <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => decide(list, false)} type="button">
                  {text('do.confirm')}
                </button>
                <button className="phan-quyen__button" onClick={() => setRefusing(undefined)} type="button">
                  {text('do.cancel')}
                </button>
              </div>
            </div>
          )}
          {list.state === 'approved' && keeps && (
            <button className="phan-quyen__button" disabled={busy} onClick={() => print(list)} type="button">
              {text('lists.print')}
            </button>
          )}
        </article>
      ))}
    </section>
  );
};
