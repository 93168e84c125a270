'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField } from '../../../hierarchical-access/client';
import { useText } from './useText';

type Props = { busy: boolean; name: string; onCollect: (why: string) => void; onCancel: () => void };

/** Why somebody pays for a month that has not come: asked for before it is collected. */
export const AheadForm = ({ busy, name, onCollect, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const [why, setWhy] = useState('');
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (why.trim().length < 3) setWrong(text('do.ahead.needed'));
    else onCollect(why);
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3>{text('do.collect.of', { name })}</h3>
      <InputField error={wrong} help={text('do.ahead.help')} label={text('do.ahead')} onChange={setWhy} required value={why} />
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('do.collect')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('do.cancel')}</button>
      </div>
    </form>
  );
};
