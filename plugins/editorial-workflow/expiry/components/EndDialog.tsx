'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Refusal } from '../../components/client/request';
import { useWords } from '../../components/client/useWords';
import { Dialog } from '../../components/Dialog';
import { WhenFields, type When } from '../../components/WhenFields';
import { instantOfWhen } from './instantOfWhen';

type Props = {
  step: 'set-expiry' | 'clear-expiry';
  /** What is live is asked for a reason; what is not yet is not. */
  needsReason: boolean;
  onConfirm: (given: { at?: string; reason?: string }) => Promise<Refusal | undefined>;
  onClose: () => void;
};

const REASON = 10;

/** Asks until when an item is live, or whether its end is taken off; and why. */
export const EndDialog = ({ step, needsReason, onConfirm, onClose }: Props) => {
  const { s, w } = useWords();
  const field = useId();
  const [when, setWhen] = useState<When>({ day: '', time: '' });
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<{ day?: string; time?: string }>({});
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    const read = step === 'set-expiry' ? instantOfWhen(when) : undefined;
    const parts = read && 'wrong' in read ? read.wrong : [];
    setWrong(Object.fromEntries(parts.map((part) => [part, s(part === 'day' ? 'do.at.day.wrong' : 'do.at.time.wrong')])));
    if (parts.length > 0 || busy) return;
    if (needsReason && reason.trim().length < REASON) return setError(s('do.reason.short'));
    setBusy(true);
    setError(undefined);
    const refusal = await onConfirm({ ...(read && 'at' in read ? { at: read.at } : {}), ...(reason.trim() === '' ? {} : { reason: reason.trim() }) });
    setBusy(false);
    if (refusal) setError(refusal.message);
  };
  return (
    <Dialog
      title={s(`do.${step}.title`)}
      busy={busy}
      onClose={onClose}
      footer={
        <>
          <Button buttonStyle="secondary" size="large" margin={false} disabled={busy} onClick={onClose} type="button">{s('do.cancel')}</Button>
          <Button size="large" margin={false} disabled={busy} onClick={() => void go()} type="button">{busy ? s('do.working') : w(`action.${step}`)}</Button>
        </>
      }
    >
      <p>{s(`do.${step}.body`)}</p>
      {step === 'set-expiry' && <WhenFields when={when} wrong={wrong} onChange={setWhen} />}
      {needsReason && (
        <div className="hb-field">
          <label htmlFor={field}>{s('do.reason')}</label>
          <textarea id={field} className="hb-input" rows={3} maxLength={2000} value={reason} aria-describedby={`${field}-help`} onChange={({ target }) => setReason(target.value)} />
          <p id={`${field}-help`} className="hb-help">{s('do.reason.help')}</p>
        </div>
      )}
      <p role="alert" className="hb-error">{error}</p>
    </Dialog>
  );
};
