'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import type { MySignIn } from '../commands/mine';
import { useText } from './useText';

/** "This was not me": the present password proves who says it, the new one keeps the other out. */
export const NotMeForm = ({ row, onCancel }: { row: MySignIn; onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { admin, routes } = useConfig().config;
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [newPassword, setNewPassword] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = Object.entries({ password, newPassword }).flatMap(([name, value]) => (value ? [] : [name]));
    if (missing.length > 0) return fail(Object.fromEntries(missing.map((name) => [name, text('view.needed')])));
    void press(async () => {
      await send(`${api}/sign-ins/${row.id}/not-me`, { json: { password, newPassword, ...(code.trim() ? { code } : {}) } });
      window.location.assign(`${routes.admin}${admin.routes.login}`);
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('mine.not-me')}: {vietnamDateTime(new Date(row.at))}
      </h3>
      <p>{text('mine.not-me.what')}</p>
      <InputField autoComplete="current-password" error={wrong.password} label={text('mine.password')} onChange={setPassword} required type="password" value={password} />
      <InputField autoComplete="one-time-code" error={wrong.code} label={text('mine.code')} onChange={setCode} value={code} />
      <InputField autoComplete="new-password" error={wrong.newPassword} label={text('mine.new')} onChange={setNewPassword} required type="password" value={newPassword} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('mine.confirm')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('view.cancel')}
        </button>
      </div>
    </form>
  );
};
