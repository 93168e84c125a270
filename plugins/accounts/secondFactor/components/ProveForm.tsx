'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, usePress } from '../../../hierarchical-access/client';
import { useText } from './useText';

export type Proof = { password: string; code?: string };

type Props = { /** Whether a code is asked for beside the password. */ code: boolean; submit: string; onProve: (proof: Proof) => Promise<void>; onCancel: () => void };

/** The person again: password, and a code where there is a second factor already. */
export const ProveForm = ({ code: asksCode, submit, onProve, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('mine.failed'));
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [...(password ? [] : ['password']), ...(asksCode && !code.trim() ? ['code'] : [])];
    if (missing.length > 0) return fail(Object.fromEntries(missing.map((name) => [name, text('mine.needed')])));
    void press(() => onProve({ password, ...(asksCode ? { code } : {}) }));
  };
  return (
    <form method="post" noValidate onSubmit={send}>
      <InputField autoComplete="current-password" error={wrong.password} label={text('mine.password')} onChange={setPassword} required type="password" value={password} />
      {asksCode && <InputField autoComplete="one-time-code" error={wrong.code} label={text('mine.code-now')} onChange={setCode} required value={code} />}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {submit}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('mine.cancel')}
        </button>
      </div>
    </form>
  );
};
