/** A Vietnamese telephone number as it is kept: `0…`, 10 digits of a mobile one, 11 of a fixed one at most; a foreign one with its `+`. Undefined: none. */
export const tidyTelephone = (typed: string): string | undefined => {
  const digits = typed.normalize('NFC').replace(/[\s.\-()\u2010-\u2015]/g, '');
  const home = digits.replace(/^(\+84|0084)0?/, '0');
  if (/^0\d{9,10}$/.test(home)) return home;
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
};
