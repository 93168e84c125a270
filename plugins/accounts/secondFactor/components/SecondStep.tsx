'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import type { SignedIn, SignInAnswer } from './postSignIn';
import { useText } from './useText';

type Props = {
  error: string;
  post: (json: { code: string } | { recoveryCode: string } | { passkey: unknown }) => Promise<SignInAnswer>;
  /** The device's answer by one of the account's passkeys; undefined where there is none. */
  passkey: () => Promise<unknown>;
  onEnter: (session: SignedIn) => void;
  /** From the beginning. @param why what stands above the form then; '' when the person chose so */
  onAgain: (why: string) => void;
  onError: (message: string) => void;
};

/** A code of the authenticator app, or a recovery code. */
export const SecondStep = ({ error, passkey, post, onEnter, onAgain, onError }: Props): React.ReactElement => {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const [by, setBy] = useState<'code' | 'recovery'>('code');
  const [value, setValue] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), [by]);
  const choose = (): void => {
    setBy(by === 'code' ? 'recovery' : 'code');
    setValue('');
    onError('');
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!value.trim()) return onError(text('mine.needed'));
    await give(() => post(by === 'code' ? { code: value } : { recoveryCode: value }));
  };
  const give = async (ask: () => Promise<SignInAnswer>): Promise<void> => {
    setBusy(true);
    onError('');
    const answer = await ask();
    if (answer.is === 'in') return onEnter(answer.session);
    setBusy(false);
    setValue('');
    box.current?.focus();
    if (answer.is === 'ended') onAgain(answer.message);
    else onError((answer.is === 'refused' && answer.message) || text('sign-in.offline'));
  };
  const byPasskey = async (): Promise<SignInAnswer> => {
    const given = await passkey();
    return given === undefined ? { is: 'refused', message: text('sign-in.no-passkey') } : post({ passkey: given });
  };
  return (
    <form className="hb-sign-in" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{text('sign-in.step')}</h2>
      <label htmlFor="field-code">{text(by === 'code' ? 'sign-in.code' : 'sign-in.recovery')}</label>
      <input
        aria-describedby={by === 'recovery' ? 'field-code-help' : undefined}
        autoCapitalize="none"
        autoComplete={by === 'code' ? 'one-time-code' : 'off'}
        className={by === 'code' ? 'hb-sign-in__digits' : undefined}
        id="field-code"
        inputMode={by === 'code' ? 'numeric' : 'text'}
        onChange={({ target }) => setValue(target.value)}
        ref={box}
        spellCheck={false}
        type="text"
        value={value}
      />
      {by === 'recovery' && <p id="field-code-help">{text('sign-in.recovery.help')}</p>}
      <div role="alert">{error && <p className="hb-sign-in__error">{error}</p>}</div>
      <button className="hb-sign-in__go" disabled={busy} type="submit">
        {text('sign-in.finish')}
      </button>
      <button className="hb-sign-in__other" disabled={busy} onClick={() => void give(byPasskey)} type="button">
        {text('sign-in.use-passkey')}
      </button>
      <button className="hb-sign-in__other" onClick={choose} type="button">
        {text(by === 'code' ? 'sign-in.use-recovery' : 'sign-in.use-code')}
      </button>
      <button className="hb-sign-in__other" onClick={() => onAgain('')} type="button">
        {text('sign-in.again')}
      </button>
    </form>
  );
};
