import { isCardNumber, isPersonalNumber, tidyDigits, tidyTelephone, toldBy } from '../../member-profiles/pure';
import type { Reader } from './Reader';
import { restoreCard, restorePersonal } from './restoreZeros';
import type { Target } from './types';

/** The digits of a cell. A spreadsheet keeps fifteen of a number at most: what is longer, or stands in powers of ten, has been rounded. */
const digitsOf = (reader: Reader, target: Target): string => {
  const cell = reader.cell(target);
  if (typeof cell === 'number' && !Number.isSafeInteger(cell)) {
    reader.say(target, 'number-rounded', true, String(cell));
    return '';
  }
  const text = tidyDigits(reader.text(target)).replace(/^['`’]/, '');
  if (!/^\d[.,]?\d*e\+?\d+$/i.test(text)) return text;
  reader.say(target, 'number-rounded', true, text);
  return '';
};

const readPersonal = (reader: Reader): void => {
  const digits = digitsOf(reader, 'personalNumber');
  const { sex = null, bornOn } = reader.values;
  const bornYear = bornOn ? Number(bornOn.slice(0, 4)) : null;
  if (digits === '') return;
  if (isPersonalNumber(digits)) {
    const told = toldBy(digits);
    if (sex && told?.sex !== sex) reader.say('personalNumber', 'personal-sex', false, digits);
    if (bornYear && told?.bornYear !== bornYear) reader.say('personalNumber', 'personal-born', false, digits);
    reader.values.personalNumber = digits;
    return;
  }
  const restored = restorePersonal(digits, { sex, bornYear });
  if (!restored) return reader.say('personalNumber', 'personal-wrong', true, digits, { count: String(digits.length) });
  if (!restored.certain) return reader.say('personalNumber', 'personal-zeros-asked', true, digits, { zeros: '0'.repeat(12 - digits.length) });
  reader.say('personalNumber', 'personal-zeros', false, digits, { zeros: '0'.repeat(12 - digits.length) });
  reader.values.personalNumber = restored.number;
};

/** Sheets have one column for cards of both kinds: eight digits are an old one. */
const readCard = (reader: Reader, target: 'cardNumber' | 'oldCardNumber'): void => {
  const digits = digitsOf(reader, target);
  if (digits === '') return;
  const keep = (number: string): void => {
    reader.values[isCardNumber(number, 'now') ? 'cardNumber' : 'oldCardNumber'] = number;
  };
  const fits = isCardNumber(digits, 'old') || (target === 'cardNumber' && isCardNumber(digits, 'now'));
  if (fits) return keep(digits);
  const restored = restoreCard(digits, typeof reader.cell(target) === 'number');
  if (!restored || (target === 'oldCardNumber' && restored.number.length !== 8)) return reader.say(target, 'card-wrong', true, digits, { count: String(digits.length) });
  if (!restored.certain) return reader.say(target, 'card-zeros-asked', true, digits);
  reader.say(target, 'card-zeros', false, digits);
  keep(restored.number);
};

const readTelephone = (reader: Reader): void => {
  const text = digitsOf(reader, 'telephone');
  if (text === '') return;
  const tidy = tidyTelephone(text);
  // Mobile numbers begin with 03, 05, 07, 08 or 09 since 2018.
  const restored = tidy === undefined && /^[35789]\d{8}$/.test(text) ? tidyTelephone(`0${text}`) : undefined;
  if (restored) reader.say('telephone', 'telephone-zero', false, text);
  const kept = tidy ?? restored;
  if (kept) reader.values.telephone = kept;
  // Left out, not refused: a member is not kept out of the register by a telephone.
  else reader.say('telephone', 'telephone-wrong', false, text);
};

/** Personal number, cards and telephone. Reads sex and birth of the row, which must have been read before. */
export const readNumbers = (reader: Reader): void => {
  readPersonal(reader);
  readCard(reader, 'cardNumber');
  readCard(reader, 'oldCardNumber');
  readTelephone(reader);
};
