'use client';
import { Link } from '@payloadcms/ui';
import React, { useState, type FormEvent } from 'react';
import type { SignedIn, SignInAnswer } from './postSignIn';
import { useText } from './useText';

type Props = {
  alive: boolean;
  error: string;
  forgot: string;
  post: (json: { username: string; password: string }) => Promise<SignInAnswer>;
  onEnter: (session: SignedIn) => void;
  onAsked: (challenge: string) => void;
  onError: (message: string) => void;
};

/** User name and password. */
export const PasswordStep = ({ alive, error, forgot, post, onEnter, onAsked, onError }: Props): React.ReactElement => {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    // Read from the boxes: a password manager may have filled them without telling.
    const given = new FormData(event.currentTarget);
    const value = (name: string): string => (given.get(name) as string | null) ?? '';
    if (!value('username').trim() || !value('password')) return onError(text('mine.needed'));
    setBusy(true);
    onError('');
    const answer = await post({ username: value('username'), password: value('password') });
    if (answer.is === 'in') return onEnter(answer.session);
    setBusy(false);
    if (answer.is === 'asked') onAsked(answer.challenge);
    else onError(answer.message || text('sign-in.offline'));
  };
  return (
    <form className="hb-sign-in" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <label htmlFor="field-username">{text('sign-in.username')}</label>
      <input autoCapitalize="none" autoComplete="username" id="field-username" name="username" required spellCheck={false} type="text" />
      <label htmlFor="field-password">{text('sign-in.password')}</label>
      <input autoComplete="current-password" id="field-password" name="password" required type="password" />
      <div role="alert">{error && <p className="hb-sign-in__error">{error}</p>}</div>
      <button className="hb-sign-in__go" disabled={!alive || busy} type="submit">
        {text('sign-in.submit')}
      </button>
      <Link href={forgot} prefetch={false}>
        {text('sign-in.forgot')}
      </Link>
    </form>
  );
};
