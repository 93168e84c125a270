'use client';
import React, { useId, useState, type FormEvent } from 'react';
import { vietnamDay } from '../../kernel/client';
import { parseTypedDay } from '../domain/typedDay';
import { DayField } from './DayField';
import { describedBy, FieldFrame } from './FieldFrame';
import { InputField } from './InputField';
import { Picker, type Choice } from './Picker';
import { send } from './send';
import type { Held } from './types';
import { usePress } from './usePress';
import { useSearches } from './useSearches';
import { useText } from './useText';

type Props = { organization: Choice; grantable: Held['grantable']; onDone: () => void };

/** Person, role, period and decision: `mandates.grant`. */
export const GrantForm = ({ organization, grantable, onDone }: Props): React.ReactElement => {
  const text = useText();
  const role = useId();
  const { api, people } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [person, setPerson] = useState<Choice>();
  const [values, setValues] = useState<Record<string, string>>({ decisionDate: vietnamDay(new Date()) });
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    const missing = [...(person ? [] : ['user']), ...['role', 'decisionNumber', 'decisionDate'].filter((name) => given[name] === undefined)];
    const noDay = ['validFrom', 'validTo', 'decisionDate'].filter((name) => given[name] !== undefined && parseTypedDay(given[name]) === undefined);
    if (!person || missing.length + noDay.length > 0) {
      fail({
        ...Object.fromEntries(missing.map((name) => [name, text('view.needed')])),
        ...Object.fromEntries(noDay.map((name) => [name, text('view.not-a-day')])),
      });
      return;
    }
    void press(async () => {
      await send(`${api}/mandates/grant`, { json: { ...given, user: person.id, organization: organization.id } });
      setPerson(undefined);
      onDone();
    });
  };

  if (grantable.length === 0) return <p>{text('view.no-grantable')}</p>;
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2>{text('view.grant')}</h2>
      <Picker chosen={person} help={text('view.find-person')} label={text('view.person')} onPick={setPerson} required search={people} error={wrong.user} />
      <FieldFrame error={wrong.role} id={role} label={text('field.role')} required>
        <select
          aria-describedby={describedBy(role, undefined, wrong.role)}
          aria-invalid={wrong.role !== undefined}
          aria-required
          className="phan-quyen__input"
          id={role}
          onChange={({ target }) => set('role')(target.value)}
          value={values.role ?? ''}
        >
          <option value="">{text('view.choose-role')}</option>
          {grantable.map((each) => (
            <option key={each.role} value={each.role}>
              {each.roleName}
            </option>
          ))}
        </select>
      </FieldFrame>
      <DayField error={wrong.validFrom} label={text('view.validFrom')} onChange={set('validFrom')} value={values.validFrom ?? ''} />
      <DayField error={wrong.validTo} label={text('view.validTo')} onChange={set('validTo')} value={values.validTo ?? ''} />
      <InputField error={wrong.decisionNumber} label={text('field.decisionNumber')} onChange={set('decisionNumber')} required value={values.decisionNumber ?? ''} />
      <DayField
        error={wrong.decisionDate}
        label={text('field.decisionDate')}
        max={vietnamDay(new Date())}
        onChange={set('decisionDate')}
        required
        value={values.decisionDate ?? ''}
      />
      <InputField error={wrong.reason} label={text('view.reason')} onChange={set('reason')} value={values.reason ?? ''} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
        {text('view.grant')}
      </button>
    </form>
  );
};
