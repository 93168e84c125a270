'use client';
import { typedDay } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import { fieldOf, type FieldName } from '../domain/fields';
import { placeWords, type Place } from '../domain/provinces';
import { choiceLabel } from '../translations';

/** A place as it is kept: JSON; undefined where it is none. */
export const placeOf = (value: string | null | undefined): Place | undefined => {
  try {
    return value ? (JSON.parse(value) as Place) : undefined;
  } catch {
    return undefined;
  }
};

/** Numbers of twelve digits are read in threes. */
const inThrees = (digits: string): string => digits.replace(/(\d{3})(?=\d)/g, '$1 ');

/** A field's value as people read it; empty where there is none. */
export const valueWords = (name: FieldName, value: string | null | undefined, language: string): string => {
  if (!value) return '';
  switch (fieldOf(name).kind) {
    case 'day':
      return typedDay(value);
    case 'choice':
      return choiceLabel(name, value)[languageOf({ language })];
    case 'place': {
      const place = placeOf(value);
      const country = place && place.country !== 'VN' ? (new Intl.DisplayNames([language], { type: 'region' }).of(place.country) ?? place.country) : 'VN';
      return place ? placeWords({ ...place, country }) : '';
    }
    case 'personal-number':
    case 'card-number':
      return inThrees(value);
    default:
      return value;
  }
};
