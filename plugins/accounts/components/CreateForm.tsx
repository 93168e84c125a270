'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, Picker, send, usePress, useSearches, type Choice } from '../../hierarchical-access/client';
import { useText } from './useText';

/** `users.create`: an account without power, kept by an organisation. */
export const CreateForm = ({ least, onDone }: { least: number; onDone: (message: string) => void }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [home, setHome] = useState<Choice>();
  const [values, setValues] = useState<Record<string, string>>({});
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [...['displayName', 'username', 'password'].filter((name) => !values[name]?.trim()), ...(home ? [] : ['home'])];
    if (missing.length > 0) {
      fail(Object.fromEntries(missing.map((name) => [name, text('view.needed')])));
      return;
    }
    void press(async () => {
      const { email, ...given } = values;
      const { username } = await send<{ username: string }>(`${api}/users/create`, { json: { ...given, ...(email ? { email } : {}), home: home?.id } });
      setValues({});
      onDone(text('view.created', { username }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{text('view.create')}</h2>
      <InputField error={wrong.displayName} label={text('view.displayName')} onChange={set('displayName')} required value={values.displayName ?? ''} />
      <InputField error={wrong.username} help={text('view.username.help')} label={text('view.username')} onChange={set('username')} required value={values.username ?? ''} />
      <InputField error={wrong.email} label={text('view.email')} onChange={set('email')} type="email" value={values.email ?? ''} />
      <Picker chosen={home} error={wrong.home} help={text('view.home.help')} label={text('view.home')} onPick={setHome} required search={organizations} />
      <InputField
        autoComplete="new-password"
        error={wrong.password}
        help={text('view.password.help', { least })}
        label={text('view.password')}
        onChange={set('password')}
        required
        type="password"
        value={values.password ?? ''}
      />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
        {text('view.create')}
      </button>
    </form>
  );
};
