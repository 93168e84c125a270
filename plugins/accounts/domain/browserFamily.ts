/** In this order: most browsers also say they are another. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bcoc_coc_browser\/|\bCocCoc/i, 'Cốc Cốc'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b|\biPad\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
];

/**
 * "Chrome, Android": enough to know one's own device by. No version and nothing else of what it says is kept, and nothing it says itself:
 * whoever invents one is "app". '' where it says nothing.
 */
export const browserFamily = (userAgent: string): string => {
  if (userAgent.trim() === '') return '';
  const of = (list: typeof FAMILIES): string | undefined => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [of(FAMILIES) ?? 'app', of(SYSTEMS)].filter(Boolean).join(', ');
};
