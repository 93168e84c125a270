'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField, send, usePress, useSearches } from '../../hierarchical-access/client';
import type { Account, AccountVerb } from './types';
import { useText } from './useText';

/** What nobody does without saying why. */
const REASONED: readonly AccountVerb[] = ['disable', 'reset-second-factor'];

type Props = { verb: AccountVerb; account: Account; least: number; onDone: () => void; onCancel: () => void };

/** What switching an account off or on, or giving it a new password, asks for. */
export const AccountAction = ({ verb, account, least, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  const [password, setPassword] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [...(verb === 'set-password' && !password ? ['password'] : []), ...(REASONED.includes(verb) && !reason.trim() ? ['reason'] : [])];
    if (missing.length > 0) {
      fail(Object.fromEntries(missing.map((name) => [name, text('view.needed')])));
      return;
    }
    void press(async () => {
      const json = { ...(reason.trim() ? { reason } : {}), ...(verb === 'set-password' ? { password } : {}) };
      await send(`${api}/users/${account.id}/${verb}`, { json });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text(`view.${verb}`)}: {account.displayName} ({account.username})
      </h3>
      {verb === 'set-password' && (
        <InputField
          autoComplete="new-password"
          error={wrong.password}
          help={text('view.password.help', { least })}
          label={text('view.new-password')}
          onChange={setPassword}
          required
          type="password"
          value={password}
        />
      )}
      <InputField error={wrong.reason} label={text('view.reason')} onChange={setReason} required={REASONED.includes(verb)} value={reason} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('view.confirm')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('view.cancel')}
        </button>
      </div>
    </form>
  );
};
