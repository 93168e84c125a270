'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import type { SeenSignIn } from '../commands/list';
import { useText } from './useText';

/** Looked into; sessions ended; account switched off; a new password. */
export type SignInVerb = 'look' | 'end' | 'lock' | 'password';

type Props = { verb: SignInVerb; row: SeenSignIn; onDone: () => void; onCancel: () => void };

const DOORS = { end: 'end-sessions', lock: 'disable', password: 'set-password' } as const;

/** What one step asks for, and the command it gives. */
export const SignInAction = ({ verb, row, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [words, setWords] = useState('');
  const [password, setPassword] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const box = verb === 'look' ? 'note' : 'reason';
    const missing = [...(words.trim() ? [] : [box]), ...(verb === 'password' && !password ? ['password'] : [])];
    if (missing.length > 0) return fail(Object.fromEntries(missing.map((name) => [name, text('view.needed')])));
    void press(async () => {
      if (verb === 'look') await send(`${api}/sign-ins/${row.id}/look-into`, { json: { note: words } });
      else await send(`${api}/users/${row.account?.id ?? ''}/${DOORS[verb]}`, { json: { reason: words, ...(verb === 'password' ? { password } : {}) } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1}>
        {text(`view.${verb}`)}: {row.account?.displayName ?? text('view.unknown')}
      </h2>
      {verb === 'password' && (
        <InputField autoComplete="new-password" error={wrong.password} help={text('view.password.help')} label={text('view.password.new')} onChange={setPassword} required type="password" value={password} />
      )}
      <InputField error={wrong.note ?? wrong.reason} label={text(verb === 'look' ? 'view.note' : 'view.reason')} onChange={setWords} required value={words} />
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
