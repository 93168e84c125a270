'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { vietnamDay } from '../../kernel/client';
import { parseTypedDay } from '../domain/typedDay';
import { DayField } from './DayField';
import { InputField } from './InputField';
import { Picker, type Choice } from './Picker';
import { send } from './send';
import type { Mandate, Verb } from './types';
import { usePress } from './usePress';
import { useSearches } from './useSearches';
import { useText } from './useText';

type Props = { verb: Verb; mandate: Mandate; organization: Choice; onDone: () => void; onCancel: () => void };

/** What one change of a mandate asks for, and the command it gives. */
export const ActionForm = ({ verb, mandate, organization, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { api, organizations, people } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [chosen, setChosen] = useState<Choice>();
  const [values, setValues] = useState<Record<string, string>>({ decisionDate: vietnamDay(new Date()) });
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  const ends = verb === 'revoke' || verb === 'give-back';
  const reshapes = verb === 'limit' || verb === 'widen';
  useEffect(() => heading.current?.focus(), []);

  const input = (): Record<string, unknown> => {
    const { decisionDate, ...given } = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    if (verb === 'revoke') return given;
    if (verb === 'give-back') return { ...given, organization: organization.id };
    if (verb === 'hand-over') return { ...given, decisionDate, organization: organization.id, to: chosen?.id };
    return { ...given, decisionDate, ...(chosen ? { organization: chosen.id } : {}) };
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = input();
    const missing = [
      ...(verb === 'hand-over' && !chosen ? ['to'] : []),
      ...(verb !== 'hand-over' && !given.reason ? ['reason'] : []),
      ...(!ends ? ['decisionNumber', 'decisionDate'].filter((name) => !given[name]) : []),
    ];
    const noDay = ['validTo', 'decisionDate'].filter((name) => given[name] && parseTypedDay(String(given[name])) === undefined);
    if (missing.length + noDay.length > 0) {
      fail({
        ...Object.fromEntries(missing.map((name) => [name, text('view.needed')])),
        ...Object.fromEntries(noDay.map((name) => [name, text('view.not-a-day')])),
      });
      return;
    }
    void press(async () => {
      await send(`${api}/mandates/${verb === 'hand-over' || verb === 'give-back' ? verb : `${mandate.id}/${verb}`}`, { json: given });
      onDone();
    });
  };

  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('view.doing', { action: text(`view.${verb}`), role: mandate.roleName, holder: mandate.user?.displayName ?? mandate.group?.name })}
      </h3>
      {verb === 'hand-over' && <Picker chosen={chosen} help={text('view.find-person')} label={text('view.successor')} onPick={setChosen} required search={people} error={wrong.to} />}
      {reshapes && (
        <>
          <DayField error={wrong.validTo} label={text('view.new-validTo')} onChange={set('validTo')} value={values.validTo ?? ''} />
          <Picker chosen={chosen} help={text('view.find-organization')} label={text('view.new-organization')} onPick={setChosen} search={organizations} error={wrong.organization} />
        </>
      )}
      <InputField
        error={wrong.decisionNumber}
        label={text('field.decisionNumber')}
        onChange={set('decisionNumber')}
        required={!ends}
        value={values.decisionNumber ?? ''}
      />
      {!ends && (
        <DayField
          error={wrong.decisionDate}
          label={text('field.decisionDate')}
          max={vietnamDay(new Date())}
          onChange={set('decisionDate')}
          required
          value={values.decisionDate ?? ''}
        />
      )}
      <InputField error={wrong.reason} label={text('view.reason')} onChange={set('reason')} required={verb !== 'hand-over'} value={values.reason ?? ''} />
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
