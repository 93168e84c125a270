/** "Số định danh cá nhân": 12 digits; the fourth tells the century of birth and the sex, the fifth and sixth the year (Law 26/2023/QH15). */
const PERSONAL = /^\d{12}$/;
/** "Số thẻ đảng viên": 12 digits on cards of today, 8 on old ones. */
const CARDS = { now: /^\d{12}$/, old: /^\d{8}$/ } as const;

/** Digits as people type them: with spaces, dots or hyphens between. What else stands there stays, to be refused. */
export const tidyDigits = (typed: string): string => typed.normalize('NFC').replace(/[\s.\-\u2010-\u2015]/g, '');

export const isPersonalNumber = (digits: string): boolean => PERSONAL.test(digits);
export const isCardNumber = (digits: string, format: keyof typeof CARDS): boolean => CARDS[format].test(digits);

/** What a personal number tells of its holder. The century's digit: 0 man, 1 woman born 1900–1999, 2 and 3 born 2000–2099, and so on. */
export const toldBy = (personalNumber: string): { sex: 'male' | 'female'; bornYear: number } | undefined => {
  if (!isPersonalNumber(personalNumber)) return undefined;
  const century = Number(personalNumber[3]);
  return { sex: century % 2 === 0 ? 'male' : 'female', bornYear: 1900 + Math.floor(century / 2) * 100 + Number(personalNumber.slice(4, 6)) };
};

/** What of a record its personal number gainsays: papers are wrong now and then, so it is told, never refused. */
export const gainsaid = (personalNumber: string, { sex, bornYear }: { sex?: string | null; bornYear?: number | null }): ('sex' | 'bornOn')[] => {
  const told = toldBy(personalNumber);
  if (!told) return [];
  return [...(sex && sex !== told.sex ? (['sex'] as const) : []), ...(bornYear && bornYear !== told.bornYear ? (['bornOn'] as const) : [])];
};
