'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, usePress } from '../../../hierarchical-access/client';
import { useText } from './useText';

/** Another name for a passkey. */
export const RenameForm = ({ name: before, onName, onCancel }: { name: string; onName: (name: string) => Promise<void>; onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('list.failed'));
  const [name, setName] = useState(before);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!name.trim()) return fail({ name: text('list.needed') });
    void press(() => onName(name));
  };
  return (
    <form method="post" noValidate onSubmit={submit}>
      <InputField error={wrong.name} label={text('list.name')} onChange={setName} required value={name} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('list.save')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('list.cancel')}
        </button>
      </div>
    </form>
  );
};
