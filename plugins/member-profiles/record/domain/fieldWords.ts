import { languageOf } from '../../../kernel/client';
import { fieldOf, type FieldName } from './fields';
import { placeWords } from './provinces';
import type { ShownValue } from './shown';
import { choiceLabel } from '../translations';

/** Numbers of twelve digits are read in threes. */
const inThrees = (digits: string): string => digits.replace(/(\d{3})(?=\d)/g, '$1 ');

/** A field's value as people read it; empty where there is none. */
export const fieldWords = (name: FieldName, value: ShownValue | undefined, language: string): string => {
  if (!value) return '';
  if (typeof value === 'object') {
    const country = value.country === 'VN' ? 'VN' : (new Intl.DisplayNames([language], { type: 'region' }).of(value.country) ?? value.country);
    return placeWords({ ...value, country });
  }
  switch (fieldOf(name).kind) {
    case 'day':
      return value.split('-').reverse().join('/');
    case 'choice':
      return choiceLabel(name, value)[languageOf({ language })];
    case 'personal-number':
    case 'card-number':
      return inThrees(value);
    default:
      return value;
  }
};
