'use client';
import React, { useState } from 'react';
import { InputField, usePress } from '../../hierarchical-access/client';
import { useText } from './useText';

type Props = { label: string; help?: string; /** Said where the words are too few or too many. */ missing: string; least: number; save: string; run: (words: string) => Promise<void>; onCancel: () => void };

/** One line of words and the button that sends it: what a document is about, why a number is void. */
export const WordsForm = ({ label, help, missing, least, save, run, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [words, setWords] = useState('');
  return (
    <form
      className="phan-quyen__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim().length < least || words.trim().length > 500) fail({ words: missing });
        else void press(() => run(words));
      }}
    >
      <InputField error={wrong.words} label={label} onChange={setWords} required value={words} {...(help ? { help } : {})} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{save}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('cancel')}</button>
      </div>
    </form>
  );
};
