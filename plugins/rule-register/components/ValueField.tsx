'use client';
import React, { useId } from 'react';
import { InputField, SelectField } from '../../hierarchical-access/client';
import { draftOf, type Draft, type WrongBoxes } from '../domain/draft';
import type { ValueForm } from '../domain/valueForm';
import { useText, type Text } from './useText';
import { wrongWords } from './wrongWords';

type Props = { form: ValueForm; /** In place of the form's own label, where it has none. */ label: string; draft: Draft | undefined; onChange: (draft: Draft) => void; wrong: WrongBoxes; path?: string };

const at = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
const listOf = (draft: Draft | undefined): Draft[] => (Array.isArray(draft) ? draft : []);
const asText = (draft: Draft | undefined): string => (typeof draft === 'string' ? draft : '');
const errorOf = (text: Text, form: ValueForm, code: WrongBoxes[string] | undefined): string | undefined => (code === undefined ? undefined : wrongWords(text, form, code));

/** The boxes of a value, whatever its type: one, or a frame of several. */
export const ValueField = ({ form, label, draft, onChange, wrong, path = '' }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const name = form.label || label;
  const error = errorOf(text, form, wrong[path]);
  const help = form.help === '' ? {} : { help: form.help };
  if (form.kind === 'number') {
    return <InputField error={error} {...help} label={form.unit ? `${name} (${form.unit})` : name} onChange={onChange} required value={asText(draft)} />;
  }
  if (form.kind === 'text' || form.kind === 'json') {
    return <InputField error={error} {...(form.kind === 'json' ? { help: text('value.json.help') } : help)} label={name} onChange={onChange} required value={asText(draft)} />;
  }
  if (form.kind === 'choice') {
    const options = form.options.map(({ value, label: shown }) => ({ value: String(value), label: shown }));
    return <SelectField choose={text('propose.choose')} error={error} {...help} label={name} onChange={onChange} options={options} required value={asText(draft)} />;
  }
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="quy-tac__boxes">
      <legend>{name}</legend>
      {form.help && <p className="phan-quyen__note">{form.help}</p>}
      {form.kind === 'choices' &&
        form.options.map(({ value, label: shown }) => (
          <label className="quy-tac__check" key={value}>
            <input
              checked={listOf(draft).includes(String(value))}
              onChange={({ target }) => onChange(target.checked ? [...listOf(draft), String(value)] : listOf(draft).filter((one) => one !== String(value)))}
              type="checkbox"
            />
            {shown}
          </label>
        ))}
      {form.kind === 'parts' &&
        form.parts.map((part) => {
          const members = typeof draft === 'object' && !Array.isArray(draft) ? draft : {};
          return (
            <ValueField draft={members[part.name]} form={part.form} key={part.name} label={part.name} onChange={(next) => onChange({ ...members, [part.name]: next })} path={at(path, part.name)} wrong={wrong} />
          );
        })}
      {form.kind === 'list' && (
        <>
          {listOf(draft).map((entry, index) => (
            <div className="quy-tac__row" key={index}>
              <ValueField draft={entry} form={form.each} label={text('value.row', { count: index + 1 })} onChange={(next) => onChange(listOf(draft).map((one, other) => (other === index ? next : one)))} path={at(path, index)} wrong={wrong} />
              <button className="phan-quyen__button" onClick={() => onChange(listOf(draft).filter((_, other) => other !== index))} type="button">
                {text('value.remove', { count: index + 1 })}
              </button>
            </div>
          ))}
          {(form.most === null || listOf(draft).length < form.most) && (
            <button className="phan-quyen__button" onClick={() => onChange([...listOf(draft), draftOf(form.each, undefined)])} type="button">
              {text('value.add')}
            </button>
          )}
        </>
      )}
      {error && (
        <p className="phan-quyen__wrong" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
