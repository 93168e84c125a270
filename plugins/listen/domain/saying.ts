import { UNITS } from './abbreviations';
import { digitWords, numberWords } from './numberWords';

/** What is found, and what is said for it; `found[0]` is the whole. */
export type Rule = readonly [pattern: RegExp, say: (...found: string[]) => string];

/** Whole numbers as they are written here: with points between thousands, or without. */
export const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
export const UNIT = Object.keys(UNITS).sort((a, b) => b.length - a.length).map((text) => text.replace(/[./$]/gu, '\\$&')).join('|');

export const plainNumber = (text: string): string => numberWords(text.replaceAll('.', ''));
/** "2,5" → "hai phẩy năm"; "1.005" → with its thousands. */
export const amount = (whole: string, decimals: string | undefined): string =>
  decimals === undefined ? plainNumber(whole) : `${plainNumber(whole)} phẩy ${decimals.startsWith('0') || decimals.length > 2 ? digitWords(decimals) : numberWords(decimals)}`;
/** "06" counts six; "007" is a name. */
export const count = (text: string): string => numberWords(/^0\d$/.test(text) ? text.slice(1) : text);

export const month = (m: string): string => (Number(m) === 4 ? 'tư' : count(m));
export const day = (d: string, m: string, y?: string): string => `${count(d)} tháng ${month(m)}${y ? ` năm ${numberWords(y)}` : ''}`;
export const isDay = (d: string, m: string): boolean => Number(d) >= 1 && Number(d) <= 31 && Number(m) >= 1 && Number(m) <= 12;
export const isTime = (h: string, m: string): boolean => Number(h) <= 24 && Number(m) < 60;
export const time = (h: string, m: string): string => `${count(h)} giờ${Number(m) === 0 ? '' : ` ${count(m)} phút`}`;
