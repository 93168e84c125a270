'use client';
import React, { useState } from 'react';
import { WordsField } from '../../hierarchical-access/client';
import { useText } from './useText';

type Props = { label: string; save: string; busy: boolean; error: string | undefined; onSend: (words: string) => void; onCancel: () => void };

/** A step that asks why. */
export const WordsStep = ({ label, save, busy, error, onSend, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState('');
  const press = (): void => (words.trim().length < 10 || words.trim().length > 500 ? setMissing(text('step.reason.missing')) : onSend(words));
  return (
    <>
      <WordsField error={missing || undefined} label={label} onChange={setWords} required value={words} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={press} type="button">{save}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </>
  );
};
