const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Browsers drop these inside an address before they read its scheme. */
// eslint-disable-next-line no-control-regex
const DROPPED = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/gu;

/** An address a text may lead to: the web, a letter, a call, or a place of ours; undefined for anything else (`javascript:`, `data:`, `//host`). */
export const safeAddress = (typed: unknown): string | undefined => {
  if (typeof typed !== 'string') return undefined;
  const address = typed.replace(DROPPED, '');
  if (address === '' || address.length > 2000) return undefined;
  if (/^#[\p{L}\p{N}._-]*$/u.test(address)) return address;
  // "/\host" and "//host" lead elsewhere.
  if (/^\/(?![/\\])/u.test(address)) return address;
  try {
    return SCHEMES.has(new URL(address).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
};
