'use client';
import React, { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '../design/Button';
import { TextField } from '../design/TextField';
import { byPasskey } from './byPasskey';
import { postSignIn, type SignInAnswer } from './postSignIn';

type Props = { challenge: string; fault: string; words: Readonly<Record<string, string>>; take: (answer: SignInAnswer) => Promise<void>; onAgain: () => void; onFault: (message: string) => void };

/** A code of the authenticator app, a recovery code, or a passkey. */
export const SecondStep = ({ challenge, fault, words, take, onAgain, onFault }: Props): ReactElement => {
  const [by, setBy] = useState<'code' | 'recoveryCode'>('code');
  const [value, setValue] = useState('');
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), [by]);
  const give = async (json: Record<string, unknown>): Promise<void> => {
    setBusy(true);
    onFault('');
    await take(await postSignIn('finish-sign-in', { ...json, challenge }));
    setBusy(false);
    setValue('');
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (value.trim() === '') return onFault(words['in.code.missing'] ?? '');
    await give({ [by]: value });
  };
  const passkey = async (): Promise<void> => {
    const given = await byPasskey('/api/users/passkey-options', { challenge });
    if (given === undefined) return onFault(words['in.no-passkey'] ?? '');
    await give({ passkey: given });
  };
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{words['in.second']}</h2>
      <TextField autoComplete={by === 'code' ? 'one-time-code' : 'off'} inputClass={by === 'code' ? 'st-digits' : ''} inputMode={by === 'code' ? 'numeric' : 'text'} inputRef={box} key={by} label={words[by === 'code' ? 'in.code' : 'in.recovery'] ?? ''} onChange={setValue} spellCheck={false} value={value} />
      <p className="st-field__fault" role="alert">{fault}</p>
      <Button isDisabled={busy} kind="main" type="submit" wide>{words['in.finish']}</Button>
      <div className="st-dialog__buttons">
        <Button isDisabled={busy} onPress={() => void passkey()}>{words['in.use-passkey']}</Button>
        <Button isDisabled={busy} onPress={() => { setBy(by === 'code' ? 'recoveryCode' : 'code'); setValue(''); onFault(''); }}>{words[by === 'code' ? 'in.use-recovery' : 'in.use-code']}</Button>
        <Button isDisabled={busy} kind="quiet" onPress={onAgain}>{words['in.again']}</Button>
      </div>
    </form>
  );
};
