'use client';
import { useAuth, useConfig } from '@payloadcms/ui';
import React, { useState, type FormEvent } from 'react';
import { answerByPasskey, postSignIn, SecondStep, type SignedIn } from '../../secondFactor/components/again';
import { useText } from './useText';

/** Password, and second step where there is one, of the account whose page this is. */
export const SignInAgain = ({ username, onEntered }: { username: string; onEntered: () => void }): React.ReactElement => {
  const text = useText();
  const { admin, routes, serverURL } = useConfig().config;
  const { setUser } = useAuth();
  const [password, setPassword] = useState('');
  const [challenge, setChallenge] = useState<string>();
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const api = `${serverURL}${routes.api}/users`;
  const enter = (session: SignedIn): void => {
    setUser(session as never); // as in SignInForm
    onEntered();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!password) return setError(text('watch.needed'));
    setBusy(true);
    setError('');
    const answer = await postSignIn(`${api}/login`, { username, password });
    setBusy(false);
    setPassword('');
    if (answer.is === 'in') enter(answer.session);
    else if (answer.is === 'asked') setChallenge(answer.challenge);
    else setError(answer.message || text('watch.offline'));
  };
  if (challenge !== undefined) {
    return (
      <SecondStep
        error={error}
        onAgain={(why) => {
          setError(why);
          setChallenge(undefined);
        }}
        onEnter={enter}
        onError={setError}
        passkey={() => answerByPasskey(`${api}/passkey-options`, challenge)}
        post={(json) => postSignIn(`${api}/finish-sign-in`, { ...json, challenge })}
      />
    );
  }
  return (
    <form className="hb-sign-in" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <input autoComplete="username" hidden name="username" readOnly type="text" value={username} />
      <label htmlFor="watch-password">{text('watch.password')}</label>
      <input autoComplete="current-password" autoFocus id="watch-password" onChange={({ target }) => setPassword(target.value)} type="password" value={password} />
      <div role="alert">{error && <p className="hb-sign-in__error">{error}</p>}</div>
      <button className="hb-sign-in__go" disabled={busy} type="submit">
        {text('watch.enter')}
      </button>
      <a href={`${routes.admin}${admin.routes.logout}`}>{text('watch.other')}</a>
    </form>
  );
};
