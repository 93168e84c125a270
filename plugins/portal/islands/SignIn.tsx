'use client';
import React, { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { TextField } from '../design/TextField';
import { forget } from './forget';
import { OtherWays, type Provider } from './OtherWays';
import { postSignIn, type SignInAnswer } from './postSignIn';
import { SecondStep } from './SecondStep';

/** Where the way back from a provider leaves the challenge of the second step: in the part of the address that no server is sent. */
const HALF = /^#buoc-hai=([\w-]{20,100})$/;

type Props = { wanted: string; provider: Provider | undefined; why: string; words: Readonly<Record<string, string>> };

/**
 * Two steps of one sign-in, and the ways without a password.
 * @param wanted where it leads: a path of the portal, checked by the server
 * @param why what came of the last way through the provider, '' for nothing to say
 */
export const SignIn = ({ wanted, provider, why, words }: Props): ReactElement => {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [challenge, setChallenge] = useState<string>();
  const [fault, setFault] = useState(why);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const half = HALF.exec(window.location.hash)?.[1];
    if (half === undefined) return;
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    setChallenge(half);
  }, []);
  const take = async (answer: SignInAnswer): Promise<void> => {
    if (answer.is === 'in') {
      // Whoever was here before leaves nothing for whoever comes.
      await forget();
      return window.location.assign(wanted);
    }
    setBusy(false);
    if (answer.is === 'asked') return setChallenge(answer.challenge);
    if (answer.is === 'ended') setChallenge(undefined);
    setFault(answer.message || (words['in.offline'] ?? ''));
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setFault('');
    if (username.trim() === '' || password === '') {
      box.current?.focus();
      return setFault(words['in.missing'] ?? '');
    }
    setBusy(true);
    await take(await postSignIn('login', { username: username.trim(), password }));
  };
  if (challenge !== undefined) {
    return <SecondStep challenge={challenge} fault={fault} onAgain={() => { setFault(''); setPassword(''); setChallenge(undefined); }} onFault={setFault} take={take} words={words} />;
  }
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)}>
      <Alive>
        <TextField autoComplete="username" inputRef={box} label={words['in.username'] ?? ''} name="username" onChange={setUsername} spellCheck={false} value={username} />
        <TextField autoComplete="current-password" label={words['in.password'] ?? ''} name="password" onChange={setPassword} type={shown ? 'text' : 'password'} value={password} />
        <p><Button aria-pressed={shown} kind="quiet" onPress={() => setShown(!shown)}>{words[shown ? 'in.hide' : 'in.show']}</Button></p>
        <p className="st-field__fault" role="alert">{fault}</p>
        <Button isDisabled={busy} kind="main" type="submit" wide>{words['in.go']}</Button>
        <OtherWays onFault={setFault} provider={provider} take={take} wanted={wanted} words={words} />
      </Alive>
    </form>
  );
};
