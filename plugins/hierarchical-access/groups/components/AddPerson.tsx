'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { vietnamDay } from '../../../kernel/client';
import { DayField } from '../../components/DayField';
import { InputField } from '../../components/InputField';
import { Picker, type Choice } from '../../components/Picker';
import { send } from '../../components/send';
import { usePress } from '../../components/usePress';
import { useSearches } from '../../components/useSearches';
import { parseTypedDay } from '../../domain/typedDay';
import { useText } from './useText';

/** A person comes into a group, by a decision. */
export const AddPerson = ({ group, onDone, onCancel }: { group: string; onDone: () => void; onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { api, people } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [person, setPerson] = useState<Choice>();
  const [decisionNumber, setNumber] = useState('');
  const [decisionDate, setDate] = useState(vietnamDay(new Date()));
  const [validTo, setValidTo] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = [...(person ? [] : ['user']), ...(decisionNumber.trim() ? [] : ['decisionNumber'])];
    const noDay = Object.entries({ decisionDate, validTo }).flatMap(([name, day]) => (name === 'validTo' && !day.trim() ? [] : parseTypedDay(day) === undefined ? [name] : []));
    if (missing.length + noDay.length > 0) return fail(Object.fromEntries([...missing.map((name) => [name, text('view.needed')]), ...noDay.map((name) => [name, text('view.not-a-day')])]) as Record<string, string>);
    void press(async () => {
      await send(`${api}/groups/${group}/add-member`, { json: { user: person?.id, decisionNumber, decisionDate, ...(validTo.trim() ? { validTo } : {}) } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('view.add')}
      </h3>
      <Picker chosen={person} error={wrong.user} help={text('view.find-person')} label={text('view.person')} onPick={setPerson} required search={people} />
      <InputField error={wrong.decisionNumber} label={text('view.number')} onChange={setNumber} required value={decisionNumber} />
      <DayField error={wrong.decisionDate} label={text('view.date')} max={vietnamDay(new Date())} onChange={setDate} required value={decisionDate} />
      <DayField error={wrong.validTo} label={text('view.end-day')} onChange={setValidTo} value={validTo} />
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
