'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, usePress } from '../../../hierarchical-access/client';
import { useText } from './useText';

/** What `second-factor.begin` shows, this once. */
export type Begun = { key: string; uri: string; qr: string };

type Props = { begun: Begun; onCode: (code: string) => Promise<void>; onCancel: () => void };

/** The new key, as a picture and in letters, and the first code of it. */
export const ScanForm = ({ begun: { key, qr }, onCode, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('mine.failed'));
  const [code, setCode] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!code.trim()) return fail({ code: text('mine.needed') });
    void press(() => onCode(code));
  };
  return (
    <form method="post" noValidate onSubmit={send}>
      <p>{text('mine.scan')}</p>
      <img alt={text('mine.qr')} height={220} src={`data:image/svg+xml,${encodeURIComponent(qr)}`} width={220} />
      <p>
        {text('mine.key')} <code className="phan-quyen__key">{key}</code>
      </p>
      <InputField autoComplete="one-time-code" error={wrong.code} label={text('mine.code')} onChange={setCode} required value={code} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('mine.confirm')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('mine.cancel')}
        </button>
      </div>
    </form>
  );
};
