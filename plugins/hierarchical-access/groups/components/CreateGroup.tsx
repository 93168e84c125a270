'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField } from '../../components/InputField';
import { Picker, type Choice } from '../../components/Picker';
import { send } from '../../components/send';
import { usePress } from '../../components/usePress';
import { useSearches } from '../../components/useSearches';
import { useText } from './useText';

/** A new, empty group. */
export const CreateGroup = ({ onDone }: { onDone: (id: string) => void }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [name, setName] = useState('');
  const [place, setPlace] = useState<Choice>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [...(name.trim() ? [] : ['name']), ...(place ? [] : ['organization'])];
    if (missing.length > 0) return fail(Object.fromEntries(missing.map((each) => [each, text('view.needed')])));
    void press(async () => onDone((await send<{ id: string }>(`${api}/groups/create`, { json: { name, organization: place?.id } })).id));
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{text('view.create')}</h2>
      <InputField error={wrong.name} label={text('view.name')} onChange={setName} required value={name} />
      <Picker chosen={place} error={wrong.organization} help={text('view.find-organization')} label={text('view.organization')} onPick={setPlace} required search={organizations} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('view.create')}
        </button>
      </div>
    </form>
  );
};
