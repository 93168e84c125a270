'use client';
import { useTranslation } from '@payloadcms/ui';
import React from 'react';
import { DayField, InputField, SelectField } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import { fieldOf, type FieldName } from '../domain/fields';
import type { ShownValue } from '../domain/shown';
import { choiceLabel, fieldLabel } from '../translations';
import { PlaceField } from './PlaceField';
import { useText } from './useText';

type Props = { name: FieldName; value: ShownValue; onChange: (value: ShownValue) => void; error?: string | undefined };

/** The box for one field of a record. */
export const FieldBox = ({ name, value: given, onChange, error }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const label = fieldLabel(name)[language];
  const { kind, choices = [] } = fieldOf(name);
  if (kind === 'place') return <PlaceField error={error} label={label} onChange={onChange} value={typeof given === 'object' ? given : null} />;
  const value = typeof given === 'string' ? given : '';
  if (kind === 'day') return <DayField error={error} label={label} onChange={onChange} value={value} />;
  if (kind === 'choice') return <SelectField choose={text('view.choose')} error={error} label={label} onChange={onChange} options={choices.map((each) => ({ value: each, label: choiceLabel(name, each)[language] }))} value={value} />;
  return <InputField error={error} label={label} onChange={onChange} required={name === 'fullName'} type={kind === 'email' ? 'email' : 'text'} value={value} />;
};
