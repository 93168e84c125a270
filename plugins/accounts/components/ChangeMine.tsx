'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, send, usePress, useSearches } from '../../hierarchical-access/client';
import { useText } from './useText';

/** `users.change-password`: one's own, with the present one asked. */
export const ChangeMine = ({ least, onDone }: { least: number; onDone: (message: string) => void }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [...(oldPassword ? [] : ['oldPassword']), ...(newPassword ? [] : ['newPassword'])];
    if (missing.length > 0) {
      fail(Object.fromEntries(missing.map((name) => [name, text('view.needed')])));
      return;
    }
    void press(async () => {
      await send(`${api}/users/change-password`, { json: { oldPassword, newPassword } });
      setOld('');
      setNew('');
      onDone(text('view.done'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{text('view.mine')}</h2>
      <InputField autoComplete="current-password" error={wrong.oldPassword} label={text('view.old-password')} onChange={setOld} required type="password" value={oldPassword} />
      <InputField
        autoComplete="new-password"
        error={wrong.newPassword}
        help={text('view.password.help', { least })}
        label={text('view.new-password')}
        onChange={setNew}
        required
        type="password"
        value={newPassword}
      />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
        {text('view.change')}
      </button>
    </form>
  );
};
