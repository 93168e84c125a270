import { digitWords } from './numberWords';
import type { Rule } from './saying';

/** Digits as they are told over a telephone: in the groups they are written in. */
const told = (text: string): string => (text.match(/\d+/g) ?? []).map(digitWords).join(', ');

/** Numbers to call: never read as amounts. */
export const CALLS: readonly Rule[] = [
  [/(?<=(?<!\p{L})(?:điện thoại|đt|sđt|hotline|đường dây nóng|tổng đài|fax|zalo)(?:\s+số)?\s*[:.]?\s*)\(?\+?\d[\d ().-]{1,18}\d/giu, (all = '') => `${all.startsWith('+') ? 'cộng ' : ''}${told(all)}`],
  [/(?<![\d.,/-])(\+84|\(0\d{1,3}\)|0[2-9]\d{0,2})((?:[ .-]?\d){7,9})(?![\d/]|[.,-]\d)/gu, (all, head = '', rest = '') => (/^0\d*$/.test(head) && !/[ .-]/.test(rest) && head.length + rest.length > 11 ? all : `${head.startsWith('+') ? 'cộng ' : ''}${told(`${head}${/^[ .-]/.test(rest) || head.endsWith(')') ? ' ' : ''}${rest}`)}`)],
  [/(?<![\d.,/-])(1[89]00)([ .-]?\d{2,4}){1,2}(?![\d/]|[.,-]\d|\s*(?:đồng|%|tỷ|triệu))/gu, (all = '') => (/^1[89]00\d{0,3}$/.test(all) ? all : told(all))],
];
