import { isPlain } from './isPlain';

/** Unicode normal form C: the one form in which text is stored (TCVN 6909:2001, Seed 4529 Điều 11.5). */
export const nfc = (text: string): string => text.normalize('NFC');

/** Normalises every string of a JSON-like value, keys untouched. */
export const nfcDeep = <T>(value: T): T => {
  if (typeof value === 'string') return nfc(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => nfcDeep(item)) as T;
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nfcDeep(item)])) as T;
  }
  return value;
};
