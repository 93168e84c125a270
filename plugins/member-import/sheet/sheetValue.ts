import { fieldOf, PROVINCES, type Changes, type FieldName, type Place, type ProvinceCode } from '../../member-profiles/pure';
import { sheetText, type SheetKey } from './translations';

const dayText = (day: string): string => day.split('-').reverse().join('/');
const placeText = (json: string): string => {
  const { province, commune, detail, country } = JSON.parse(json) as Partial<Place>;
  return [detail, commune, province === undefined ? country : PROVINCES[province as ProvinceCode]].filter(Boolean).join(', ');
};

/** A field as the sheet of 33 columns has it, so that the import reads it back: days as people write them, words of the form, an address with its province last. */
export const sheetValue = (name: FieldName, record: Changes): string | null => {
  const value = name === 'cardNumber' ? (record.cardNumber ?? record.oldCardNumber) : record[name];
  if (!value) return null;
  const { kind } = fieldOf(name);
  if (name === 'bornOn' && record.bornPrecision === 'year') return value.slice(0, 4);
  if (name === 'bornOn' && record.bornPrecision === 'month') return dayText(value.slice(0, 7));
  if (kind === 'day') return dayText(value);
  if (kind === 'place') return placeText(value);
  return kind === 'choice' ? sheetText('vi', `${name}.${value}` as SheetKey) : value;
};
