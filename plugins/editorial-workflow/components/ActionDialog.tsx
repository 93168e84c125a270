'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { RETURN_KINDS, type ReturnKind } from '../domain/returnKinds';
import { EndFields } from '../expiry/components/EndFields';
import { instantOfWhen } from '../expiry/components/instantOfWhen';
import { Dialog } from './Dialog';
import type { Refusal } from './client/request';
import { useWords } from './client/useWords';
import { parseTypedTime } from './client/typedTime';
import { vietnamInstant } from './client/vietnamInstant';
import { OrderFields, type OrderWords } from './OrderFields';
import { WhenFields, type When } from './WhenFields';

export type Given = { reason?: string; note?: string; at?: string; expiresAt?: string; kind?: ReturnKind } & Partial<OrderWords>;
type Props = {
  title: string;
  body: string;
  confirm: string;
  asks?: 'reason' | 'return' | 'note' | 'time' | 'order' | 'end' | undefined;
  danger?: boolean;
  /** The reason is sent to the writers; otherwise it is only kept. A return's always is. */
  toWriters?: boolean;
  /** Does it; a refusal is shown here and the dialog stays, with what was typed. */
  onConfirm: (given: Given) => Promise<Refusal | undefined>;
  onClose: () => void;
};

const REASON = 10;

/** Asks once more before a step, and for the words that go with it. */
export const ActionDialog = ({ title, body, confirm, asks, danger = false, toWriters = asks === 'return', onConfirm, onClose }: Props) => {
  const { s } = useWords();
  const [text, setText] = useState('');
  const [when, setWhen] = useState<When>({ day: '', time: '' });
  const [order, setOrder] = useState<OrderWords>({ issuer: '', number: '', dateIssued: '', urgent: false });
  const [kind, setKind] = useState<ReturnKind>('other');
  const [error, setError] = useState<string>();
  const [end, setEnd] = useState<When>();
  const [wrongEnd, setWrongEnd] = useState<{ day?: string; time?: string }>({});
  const [wrong, setWrong] = useState<{ day?: string; time?: string }>({});
  const [busy, setBusy] = useState(false);
  const field = useId();
  /** The end that may go along with a publication; undefined when it is not to be read. */
  const collectEnd = (): Given | undefined => {
    if (!end) return {};
    const read = instantOfWhen(end);
    if ('at' in read) return { expiresAt: read.at };
    setWrongEnd(Object.fromEntries(read.wrong.map((part) => [part, s(part === 'day' ? 'do.at.day.wrong' : 'do.at.time.wrong')])));
    return undefined;
  };
  const collect = (): Given | undefined => {
    const written = text.trim();
    const ordered = asks === 'order';
    if (ordered && (order.issuer.trim() === '' || order.number.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(order.dateIssued))) {
      setError(s('do.order.missing'));
      return undefined;
    }
    if (asks === 'reason' || asks === 'return' || ordered) {
      if (written.length >= REASON) return { reason: written, ...(ordered ? order : {}), ...(asks === 'return' ? { kind } : {}) };
      setError(s('do.reason.short'));
      return undefined;
    }
    if (asks === 'time') {
      const time = parseTypedTime(when.time);
      const at = vietnamInstant(`${when.day}T${time ?? ''}`);
      const isDay = vietnamInstant(`${when.day}T00:00`) !== undefined;
      setWrong({ ...(isDay ? {} : { day: s('do.at.day.wrong') }), ...(time ? {} : { time: s('do.at.time.wrong') }) });
      const ends = collectEnd();
      if (at !== undefined) return ends && { at, ...ends };
      setError(undefined);
      return undefined;
    }
    if (asks === 'end') return collectEnd();
    return asks === 'note' && written !== '' ? { note: written } : {};
  };
  const go = async (): Promise<void> => {
    const given = collect();
    if (busy || given === undefined) return;
    setBusy(true);
    setError(undefined);
    const refusal = await onConfirm(given);
    setBusy(false);
    if (refusal) setError(refusal.message);
  };
  const describedBy = asks === 'reason' || asks === 'return' || asks === 'order' ? `${field}-help` : undefined;
  const shared = { id: field, value: text, className: 'hb-input', 'aria-describedby': describedBy, 'aria-invalid': error !== undefined };
  return (
    <Dialog
      title={title}
      busy={busy}
      onClose={onClose}
      footer={
        <>
          <Button buttonStyle="secondary" size="large" margin={false} disabled={busy} onClick={onClose} type="button">{s('do.cancel')}</Button>
          <Button size="large" margin={false} disabled={busy} onClick={() => void go()} type="button" className={danger ? 'hb-danger' : ''}>
            {busy ? s('do.working') : confirm}
          </Button>
        </>
      }
    >
      <p>{body}</p>
      {asks === 'time' && (
        <WhenFields
          onChange={(next) => {
            setWhen(next);
            setWrong({});
          }}
          when={when}
          wrong={wrong}
        />
      )}
      {(asks === 'time' || asks === 'end') && (
        <EndFields
          end={end}
          onChange={(next) => {
            setEnd(next);
            setWrongEnd({});
          }}
          wrong={wrongEnd}
        />
      )}
      {asks === 'return' && (
        <div className="hb-field">
          <label htmlFor={`${field}-kind`}>{s('do.return.kind')}</label>
          <select id={`${field}-kind`} className="hb-input" value={kind} onChange={({ target }) => setKind(RETURN_KINDS.find((each) => each === target.value) ?? 'other')}>
            {RETURN_KINDS.map((each) => <option key={each} value={each}>{s(`return.${each}`)}</option>)}
          </select>
        </div>
      )}
      {asks === 'order' && <OrderFields order={order} onChange={setOrder} />}
      {asks && asks !== 'time' && asks !== 'end' && (
        <div className="hb-field">
          <label htmlFor={field}>{s(asks === 'note' ? 'do.note' : 'do.reason')}</label>
          <textarea {...shared} rows={4} maxLength={2000} onChange={({ target }) => setText(target.value)} />
          {asks !== 'note' && <p id={`${field}-help`} className="hb-help">{s(toWriters ? 'do.reason.help' : 'do.reason.help.kept')}</p>}
        </div>
      )}
      <p role="alert" className="hb-error">{error}</p>
    </Dialog>
  );
};
