'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Refusal } from '../../components/client/request';
import { useWords } from '../../components/client/useWords';
import { Dialog } from '../../components/Dialog';
import type { Place } from '../../view/types';

type Props = { targets: Place[]; onConfirm: (given: { target: string; note?: string }) => Promise<Refusal | undefined>; onClose: () => void };

/** To which board above, and with which words. */
export const OfferDialog = ({ targets, onConfirm, onClose }: Props) => {
  const { s, w } = useWords();
  const field = useId();
  const [target, setTarget] = useState(targets[0]?.id ?? '');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    if (busy || target === '') return;
    setBusy(true);
    setError(undefined);
    const refusal = await onConfirm({ target, ...(note.trim() === '' ? {} : { note: note.trim() }) });
    setBusy(false);
    if (refusal) setError(refusal.message);
  };
  return (
    <Dialog
      title={s('do.offer.title')}
      busy={busy}
      onClose={onClose}
      footer={
        <>
          <Button buttonStyle="secondary" size="large" margin={false} disabled={busy} onClick={onClose} type="button">{s('do.cancel')}</Button>
          <Button size="large" margin={false} disabled={busy} onClick={() => void go()} type="button">{busy ? s('do.working') : w('action.offer')}</Button>
        </>
      }
    >
      <p>{s('do.offer.body')}</p>
      <div className="hb-field">
        <label htmlFor={`${field}-target`}>{s('do.offer.target')}</label>
        <select id={`${field}-target`} className="hb-input" value={target} onChange={(event) => setTarget(event.target.value)}>
          {targets.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </div>
      <div className="hb-field">
        <label htmlFor={`${field}-note`}>{s('do.note')}</label>
        <textarea id={`${field}-note`} className="hb-input" rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      <p role="alert" className="hb-error">{error}</p>
    </Dialog>
  );
};
