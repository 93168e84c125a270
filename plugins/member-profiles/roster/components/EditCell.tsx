'use client';
import { useConfig, useTranslation } from '@payloadcms/ui';
import React, { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { parseTypedDay, send, typedDay, usePress } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import { fieldOf, type FieldName } from '../../record/domain/fields';
import { choiceLabel } from '../../record/translations';
import { columnLabel } from '../translations';
import { shown } from './shown';
import type { Line } from './types';
import { useText } from './useText';

type Props = { line: Line; column: FieldName; onSaved: (value: string | null) => void; onNote: (note: string) => void };

/** One value of one member, corrected where it stands: Enter saves, Escape leaves it; what is wrong is said beside it. */
export const EditCell = ({ line, column, onSaved, onNote }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const { api } = useConfig().config.routes;
  const { kind, choices = [], most = 300 } = fieldOf(column);
  const present = String(line.values[column] ?? '');
  const [typed, setTyped] = useState<string>();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const box = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = typed !== undefined;
  const name = columnLabel(column)[language];
  useEffect(() => {
    if (open) box.current?.focus();
  }, [open]);
  const leave = (): void => {
    setTyped(undefined);
    // Once the box is gone, the keyboard stands where it stood.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const save = (): void => {
    const given = (typed ?? '').trim();
    const value = kind === 'day' && given !== '' ? parseTypedDay(given) : given;
    if (value === undefined) return fail({ value: text('edit.not-a-day') });
    if (value === present) return leave();
    void press(async () => {
      await send(`${api}/members/${line.id}/update-record`, { json: { changes: { [column]: value === '' ? null : value } } });
      onSaved(value === '' ? null : value);
      onNote(text('edit.saved', { column: name, name: line.name }));
      leave();
    });
  };
  if (!open) {
    const value = shown(language, column, line.values[column]);
    return (
      <button aria-label={text('edit.cell', { column: name, name: line.name, value: value || text('view.empty') })} className="dsdv__cell" onClick={() => setTyped(kind === 'day' && present ? typedDay(present) : present)} ref={opener} type="button">
        {value || text('view.empty')}
      </button>
    );
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter') {
      event.preventDefault();
      save();
    }
  };
  const said = wrong.value ?? error;
  const shared = { 'aria-describedby': said ? `${id}-error` : undefined, 'aria-invalid': said !== undefined, 'aria-label': text('edit.box', { column: name, name: line.name }), className: 'phan-quyen__input', onKeyDown: keys, ref: box, value: typed };
  return (
    <span className="dsdv__edit">
      {kind === 'choice' ? (
        <select {...shared} onChange={({ target }) => setTyped(target.value)}>
          <option value="">{text('edit.clear')}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceLabel(column, choice)[language]}
            </option>
          ))}
        </select>
      ) : (
        <input {...shared} maxLength={most} onChange={({ target }) => setTyped(target.value)} type="text" />
      )}
      <button className="phan-quyen__button" disabled={busy} onClick={save} type="button">
        {text('edit.save')}
      </button>
      <button className="phan-quyen__button" onClick={leave} type="button">
        {text('edit.cancel')}
      </button>
      {said && (
        <span className="phan-quyen__wrong" id={`${id}-error`} role="alert">
          {said}
        </span>
      )}
    </span>
  );
};
