'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState, type FormEvent } from 'react';
import { DayField, InputField, Picker, send, usePress, useSearches, type Choice } from '../../../hierarchical-access/client';
import { useText } from './useText';

type View = { administrators: { name: string; organ: string }[]; open: { id: string; from: string; to: string; holders: string[]; decisionNumber: string; mine: boolean } | null };

/** The software's own administration: who holds it, and its handover from one organ to another by two system administrators. */
export const Administration = ({ onDone }: { onDone: (message: string) => void }): React.ReactElement | null => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [view, setView] = useState<View>();
  const [reason, setReason] = useState('');
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const load = useCallback((): Promise<void> => send<View>(`${api}/administration-handovers`).then(setView, () => setView(undefined)), [api]);
  useEffect(() => void load(), [load]);
  if (!view) return null;
  const { open } = view;
  const decide = (verb: 'confirm' | 'reject', said: string): void => {
    if (verb === 'reject' && !reason.trim()) return fail({ reason: text('administration.needed') });
    void press(async () => {
      await send(`${api}/administration-handovers/${open?.id ?? ''}/${verb}`, { json: verb === 'reject' ? { reason } : {} });
      onDone(said);
      await load();
    });
  };
  return (
    <section>
      <h2>{text('administration.title')}</h2>
      <p>{text('administration.lead')}</p>
      <ul>
        {view.administrators.map(({ name, organ }) => (
          <li key={`${name} ${organ}`}>{text('administration.one', { name, organ })}</li>
        ))}
      </ul>
      {open ? (
        <div className="phan-quyen__form">
          <h3>{text('administration.open-title')}</h3>
          <p>{text('administration.waits', { from: open.from, to: open.to, decision: open.decisionNumber, holders: open.holders.join(', ') })}</p>
          {open.mine && <p>{text('administration.mine')}</p>}
          <InputField error={wrong.reason} label={text('administration.reject-reason')} onChange={setReason} value={reason} />
          <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
          <div className="phan-quyen__buttons">
            {!open.mine && (
              <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => decide('confirm', text('administration.confirmed'))} type="button">
                {text('administration.confirm')}
              </button>
            )}
            <button className="phan-quyen__button" disabled={busy} onClick={() => decide('reject', text('administration.rejected'))} type="button">
              {text('administration.reject')}
            </button>
          </div>
        </div>
      ) : (
        <ProposeForm
          api={api}
          onDone={() => {
            onDone(text('administration.proposed'));
            void load();
          }}
        />
      )}
    </section>
  );
};

const ProposeForm = ({ api, onDone }: { api: string; onDone: () => void }): React.ReactElement => {
  const text = useText();
  const { organizations, people } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [from, setFrom] = useState<Choice>();
  const [to, setTo] = useState<Choice>();
  const [holders, setHolders] = useState<Choice[]>([]);
  const [decisionNumber, setNumber] = useState('');
  const [decisionDate, setDate] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = { from: from?.id, to: to?.id, holders: holders[0]?.id, decisionNumber: decisionNumber.trim(), decisionDate };
    const missing = Object.entries(given).flatMap(([name, value]) => (value ? [] : [[name, text('administration.needed')]]));
    if (missing.length > 0) return fail(Object.fromEntries(missing) as Record<string, string>);
    void press(async () => {
      await send(`${api}/administration-handovers/propose`, { json: { ...given, holders: holders.map(({ id }) => id) } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3>{text('administration.hand-over')}</h3>
      <Picker chosen={from} error={wrong.from} help={text('administration.find')} label={text('administration.from')} onPick={setFrom} required search={organizations} />
      <Picker chosen={to} error={wrong.to} help={text('administration.find')} label={text('administration.to')} onPick={setTo} required search={organizations} />
      <Picker
        error={wrong.holders}
        help={text('administration.holder.find')}
        label={text('administration.holder')}
        onPick={(choice) => setHolders((all) => [...all.filter(({ id }) => id !== choice.id), choice])}
        required
        search={people}
      />
      {holders.length > 0 && <p>{text('administration.holders', { names: holders.map(({ name }) => name).join(', ') })}</p>}
      <InputField error={wrong.decisionNumber} label={text('administration.number')} onChange={setNumber} required value={decisionNumber} />
      <DayField error={wrong.decisionDate} label={text('administration.date')} onChange={setDate} required value={decisionDate} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
        {text('administration.propose')}
      </button>
    </form>
  );
};
