import { z } from 'zod';
import { nfc } from '../../../kernel/pure';
import { FIELD_NAMES, fieldOf, RECORD_FIELDS, type FieldName } from './fields';
import { isCardNumber, isPersonalNumber, tidyDigits } from './numbers';
import { PROVINCE_CODES } from './provinces';
import { tidyTelephone } from './telephone';
import { recordLabel } from '../translations';

/** A value as the record keeps it; null: none, or taken out. A place is kept as its JSON. */
export type FieldValue = string | null;
export type Changes = Partial<Record<FieldName, FieldValue>>;

const said = (key: Parameters<typeof recordLabel>[0]) => ({ params: { words: recordLabel(key) } });
const words = (most: number) => z.string().trim().max(most).transform(nfc);
const digits = (fits: (digits: string) => boolean, key: Parameters<typeof recordLabel>[0]) => z.string().max(40).transform(tidyDigits).refine((typed) => typed === '' || fits(typed), said(key));

const placeSchema = z
  .strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    province: z.enum(PROVINCE_CODES as [string, ...string[]]).optional(),
    commune: words(120).optional(),
    detail: words(200).optional(),
  })
  .refine(({ country, province }) => (country === 'VN') === (province !== undefined), said('why.place'))
  .transform((place) => JSON.stringify(Object.fromEntries(Object.entries(place).filter(([, value]) => value))));

const schemaOf = (name: FieldName): z.ZodType<string, unknown> => {
  const { kind, choices = [], most = 300 } = fieldOf(name);
  switch (kind) {
    case 'day':
      return z.union([z.literal(''), z.iso.date()]);
    case 'choice':
      return z.enum(['', ...choices] as [string, ...string[]]);
    case 'place':
      return placeSchema;
    case 'personal-number':
      return digits(isPersonalNumber, 'why.personal-number');
    case 'card-number':
      return name === 'oldCardNumber' ? digits((typed) => isCardNumber(typed, 'old'), 'why.old-card-number') : digits((typed) => isCardNumber(typed, 'now'), 'why.card-number');
    case 'telephone':
      return z.string().max(40).refine((typed) => typed.trim() === '' || tidyTelephone(typed) !== undefined, said('why.telephone')).transform((typed) => tidyTelephone(typed) ?? '');
    case 'email':
      return z.string().trim().max(200).refine((typed) => typed === '' || z.email().safeParse(typed).success, said('why.email'));
    default:
      return words(most);
  }
};

/** Fields of a record with their new values; null or an empty text takes a value out. */
export const changesSchema = z.strictObject(
  Object.fromEntries(FIELD_NAMES.map((name) => [name, schemaOf(name).nullable().transform((value) => value || null).optional()])) as unknown as Record<FieldName, z.ZodOptional<z.ZodType<FieldValue, unknown>>>,
);

/** Pairs of days of which the second is not before the first. */
const ORDER: readonly (readonly [FieldName, FieldName])[] = [['bornOn', 'admittedOn'], ['admittedOn', 'ceremonyOn'], ['admittedOn', 'officialOn'], ['bornOn', 'personalNumberIssuedOn'], ['bornOn', 'cardIssuedOn']];

export type OrderFault = { before: FieldName; after: FieldName };

/** The first pair of days in the wrong order, in a record as it would stand. */
export const orderFault = (record: Changes): OrderFault | undefined => {
  const wrong = ORDER.find(([before, after]) => {
    const [first, second] = [record[before], record[after]];
    return first && second && second < first;
  });
  return wrong && { before: wrong[0], after: wrong[1] };
};

/** Days that lie after today, `YYYY-MM-DD`: what stands in a record has happened. */
export const futureDays = (changes: Changes, today: string): FieldName[] =>
  FIELD_NAMES.filter((name) => RECORD_FIELDS[name].kind === 'day' && (changes[name] ?? '') > today);
