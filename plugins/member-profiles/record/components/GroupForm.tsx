'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { parseTypedDay, Refused, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import { differing } from '../domain/differing';
import { fieldOf, type FieldName, type Group } from '../domain/fields';
import type { Shown, ShownValue } from '../domain/shown';
import { fieldLabel, recordLabel } from '../translations';
import { FieldBox } from './FieldBox';
import type { Warned } from './types';
import { lowerFirst } from './lowerFirst';
import { useText } from './useText';

type Props = { member: string; group: Group; names: readonly FieldName[]; fields: Shown; onSaved: (changes: Shown, warnings: Warned[], said: string) => void; onCancel: () => void };

/** A box that was left empty takes the value out. */
const tidy = (value: ShownValue | undefined): ShownValue => (typeof value === 'string' ? value.trim() : value) || null;

/** One part of a record in boxes; only what differs is sent. */
export const GroupForm = ({ member, group, names, fields, onSaved, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, fail, press, wrong } = usePress(text('view.failed'));
  const [said, setSaid] = useState<Record<string, string>>({});
  const [typed, setTyped] = useState<Shown>(() => Object.fromEntries(names.map((name) => [name, fields[name] ?? ''])));
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSaid({});
    const days = names.filter((name) => fieldOf(name).kind === 'day' && typed[name] && parseTypedDay(String(typed[name])) === undefined);
    if (days.length > 0) {
      fail(Object.fromEntries(days.map((name) => [name, text('view.failed')])));
      return;
    }
    const changes = differing(Object.fromEntries(names.map((name) => [name, tidy(typed[name])])), fields);
    void press(async () => {
      try {
        const answer = await send<{ fields: FieldName[]; warnings: Warned[] }>(`${api}/members/${member}/update-record`, { json: { changes } });
        onSaved(changes, answer.warnings, text('view.saved', { fields: answer.fields.map((name) => fieldLabel(name)[language]).join(', ') }));
      } catch (refusal) {
        // The record's own words are meant for the person: they stand beside the box.
        if (refusal instanceof Refused) setSaid(Object.fromEntries(Object.entries(refusal.wrong).map(([path, message]) => [path.split('.')[1] ?? path, message])));
        throw refusal;
      }
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>{text('view.edit', { group: lowerFirst(recordLabel(`group.${group}`)[language]) })}</h3>
      {names.map((name) => <FieldBox error={said[name] ?? wrong[name]} key={name} name={name} onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))} value={typed[name] ?? ''} />)}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('view.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
