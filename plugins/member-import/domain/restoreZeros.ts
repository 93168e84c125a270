import { isPersonalNumber, toldBy } from '../../member-profiles/pure';

/** Codes of the 63 provinces where personal numbers were first given out (circular 59/2021/TT-BCA, annex I). */
const PLACES = new Set('001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(' '));

type Holder = { sex: string | null; bornYear: number | null };

/**
 * A personal number whose zeros in front a spreadsheet has dropped (one or two). `certain`: with them the place of the first number is one
 * there was, and sex and year of birth are those the row itself names.
 */
export const restorePersonal = (digits: string, { sex, bornYear }: Holder): { number: string; certain: boolean } | undefined => {
  if (!/^[1-9]\d{9,10}$/.test(digits)) return undefined;
  const number = digits.padStart(12, '0');
  const told = isPersonalNumber(number) && PLACES.has(number.slice(0, 3)) ? toldBy(number) : undefined;
  if (!told) return undefined;
  return { number, certain: sex !== null && bornYear !== null && told.sex === sex && told.bornYear === bornYear };
};

/** A card's number one digit short. Certain where the spreadsheet kept it as a number: it is then that the zero went. */
export const restoreCard = (digits: string, asNumber: boolean): { number: string; certain: boolean } | undefined => {
  if (!/^[1-9]\d{10}$|^[1-9]\d{6}$/.test(digits)) return undefined;
  return { number: `0${digits}`, certain: asNumber };
};
