'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { Refusal } from '../../components/client/request';
import { useWords } from '../../components/client/useWords';
import { Dialog } from '../../components/Dialog';
import type { ConflictView } from '../conflictView';
import type { Side } from '../domain/merge';

export type RebaseGiven = { choices: { path: string; side: Side }[]; live?: string | null };
type Asked = { conflicts: ConflictView[]; live: string | null };
type Props = { onConfirm: (given: RebaseGiven) => Promise<Refusal | undefined>; onClose: () => void };

const asked = (refusal: Refusal): Asked | undefined => (refusal.code === 'rebase.conflicts' ? (refusal.data as Asked) : undefined);

/** First whether at all; then, for each place both sides changed, which text stays. */
export const RebaseDialog = ({ onConfirm, onClose }: Props) => {
  const { s, w } = useWords();
  const [question, setQuestion] = useState<Asked>();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    if (busy) return;
    if (question?.conflicts.some(({ path }) => sides[path] === undefined)) return setError(s('rebase.missing'));
    setBusy(true);
    setError(undefined);
    const refusal = await onConfirm({ choices: Object.entries(sides).map(([path, side]) => ({ path, side })), ...(question ? { live: question.live } : {}) });
    setBusy(false);
    if (!refusal) return;
    // Other places may be asked about once these are settled; a live text that moved again is asked about anew.
    const next = asked(refusal);
    if (next) setQuestion(next);
    else if (refusal.code === 'rebase.live-moved') setQuestion(undefined);
    setError(refusal.message);
  };
  return (
    <Dialog
      title={s('do.rebase.title')}
      busy={busy}
      onClose={onClose}
      footer={
        <>
          <Button buttonStyle="secondary" size="large" margin={false} disabled={busy} onClick={onClose} type="button">{s('do.cancel')}</Button>
          <Button size="large" margin={false} disabled={busy} onClick={() => void go()} type="button">{busy ? s('do.working') : w('action.rebase')}</Button>
        </>
      }
    >
      <p>{s('do.rebase.body')}</p>
      {question?.conflicts.map((conflict) => (
        <fieldset key={conflict.path} className="hb-compared">
          <legend><strong>{conflict.label}</strong>: {s('rebase.choose')}</legend>
          {conflict.base !== '' && <p className="hb-quiet">{s('rebase.base')}: {conflict.base}</p>}
          {(['mine', 'live'] as const).map((side) => (
            <p key={side}>
              <label>
                <input type="radio" name={conflict.path} checked={sides[conflict.path] === side} onChange={() => setSides({ ...sides, [conflict.path]: side })} />{' '}
                <strong>{s(`rebase.${side}`)}</strong>: <span className="hb-compared__text">{conflict[side] === '' ? s('rebase.empty') : conflict[side]}</span>
              </label>
            </p>
          ))}
        </fieldset>
      ))}
      <p role="alert" className="hb-error">{error}</p>
    </Dialog>
  );
};
