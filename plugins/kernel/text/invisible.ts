import { isPlain } from './isPlain';

// Signs that are stored by accident and seen by nobody: controls, zero width, marks of direction, soft hyphens, tags. A joiner between two
// pictures (👩‍⚕️) is part of the picture. Tab and line ends are text.
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<!\p{Extended_Pictographic}\ufe0f?[\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
// The cheap question first: almost no text has any.
// eslint-disable-next-line no-control-regex
const ANY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\udb40]/;

/** Where hidden signs stand in a text. */
export const hiddenSigns = (text: string): { at: number; length: number }[] =>
  ANY.test(text) ? [...text.matchAll(HIDDEN)].map(({ index, 0: sign }) => ({ at: index, length: sign.length })) : [];

/** The text without them. */
export const withoutHidden = (text: string): string => (ANY.test(text) ? text.replace(HIDDEN, '') : text);

/** Every string of a JSON-like value without them, keys untouched; the same object where nothing changes. */
export const withoutHiddenDeep = <T>(value: T): T => {
  if (typeof value === 'string') return withoutHidden(value) as T;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => withoutHiddenDeep(item));
    return (items.some((item, n) => item !== value[n]) ? items : value) as T;
  }
  if (isPlain(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, withoutHiddenDeep(item as unknown)] as const);
    return entries.some(([key, item]) => item !== (value as Record<string, unknown>)[key]) ? (Object.fromEntries(entries) as T) : value;
  }
  return value;
};
