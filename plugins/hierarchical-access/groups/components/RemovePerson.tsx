'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { InputField } from '../../components/InputField';
import { send } from '../../components/send';
import { usePress } from '../../components/usePress';
import { useSearches } from '../../components/useSearches';
import type { GroupPerson } from '../commands/show';
import { useText } from './useText';

type Props = { group: string; person: GroupPerson; onDone: () => void; onCancel: () => void };

/** A person goes from a group; what it gave them ends with it. */
export const RemovePerson = ({ group, person, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!reason.trim()) return fail({ reason: text('view.needed') });
    void press(async () => {
      await send(`${api}/groups/${group}/remove-member`, { json: { user: person.user, reason } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('view.remove')}: {person.displayName}
      </h3>
      <InputField error={wrong.reason} label={text('view.reason')} onChange={setReason} required value={reason} />
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
