'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useState, type FormEvent } from 'react';
import { InputField, SelectField } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import { choiceLabel } from '../../record/translations';
import type { MemberStatus } from '../../domain/status';
import { label } from '../../translations';
import type { DOSSIERS } from '../domain/filters';
import { FILTER_BOXES, type FilterName, type Filters } from './filterBoxes';
import { useText } from './useText';

type Props = { filters: Filters; onFilter: (filters: Filters) => void };

/** By what the list is narrowed; nothing changes before "Tìm" is pressed. */
export const FilterForm = ({ filters, onFilter }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const [typed, setTyped] = useState<Filters>(filters);
  const [wrong, setWrong] = useState<FilterName[]>([]);
  const set = (name: FilterName) => (value: string) => setTyped((before) => ({ ...before, [name]: value }));
  const words = (name: FilterName, choice: string): string => {
    if (name === 'status') return label(`status.${choice as MemberStatus}`)[language];
    if (name === 'account') return text(choice === 'yes' ? 'account.yes' : 'account.no');
    if (name === 'eligible') return text(choice === 'yes' ? 'eligible.yes' : 'eligible.no');
    if (name === 'dossier') return text(`dossier.${choice as (typeof DOSSIERS)[number]}`);
    return choiceLabel(name as 'sex' | 'qualification' | 'politicalTheory', choice)[language];
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(typed).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : []))) as Filters;
    const faulty = FILTER_BOXES.flatMap((box) => ('choices' in box || 'words' in box || given[box.name] === undefined || /^\d{1,4}$/.test(given[box.name] ?? '') ? [] : [box.name]));
    setWrong(faulty);
    if (faulty.length === 0) onFilter(given);
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <div className="dsdv__boxes">
        {FILTER_BOXES.map((box) =>
          'choices' in box ? (
            <SelectField
              choose={text(box.name === 'status' ? 'ask.present' : 'ask.any')}
              key={box.name}
              label={text(`ask.${box.name}`)}
              onChange={set(box.name)}
              options={box.choices.map((value) => ({ value, label: words(box.name, value) }))}
              value={typed[box.name] ?? ''}
            />
          ) : (
            <InputField error={wrong.includes(box.name) ? text('ask.number') : undefined} key={box.name} label={text(`ask.${box.name}`)} onChange={set(box.name)} value={typed[box.name] ?? ''} />
          ),
        )}
      </div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" type="submit">
          {text('ask.search')}
        </button>
        <button
          className="phan-quyen__button"
          onClick={() => {
            setTyped({});
            setWrong([]);
            onFilter({});
          }}
          type="button"
        >
          {text('ask.clear')}
        </button>
      </div>
    </form>
  );
};
