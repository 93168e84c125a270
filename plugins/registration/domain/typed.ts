import { isCardNumber, tidyDigits, tidyTelephone } from '../../member-profiles/pure';

/** What a person types to ask for an account; sealed as one text. */
export type Typed = {
  /** 12 digits, 8 on an old card. */
  card: string;
  /** `YYYY-MM-DD`. */
  bornOn: string;
  telephone: string | null;
  email: string | null;
  /** What the card's QR says beside what was typed: 'none' where there is no QR to be read. */
  qr: 'same' | 'other' | 'none';
};

export type Asked = { card: string; bornOn: string; contact: string };
export type Fault = 'card' | 'bornOn' | 'contact';

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]+$/;
const TYPED_DAY = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;

const dayOf = (typed: string): string | undefined => {
  const tidy = typed.normalize('NFC').trim();
  const [, day = '', month = '', year = ''] = TYPED_DAY.exec(tidy) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : tidy;
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(iso)) return undefined;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === iso ? iso : undefined;
};

/**
 * What was typed, in one spelling, or which boxes are wrong. Judges the form of things alone: whether such a member exists is not
 * asked here, so that no answer can tell.
 */
export const readTyped = ({ card, bornOn, contact }: Asked, today: string): Omit<Typed, 'qr'> | { faults: Fault[] } => {
  const digits = tidyDigits(card);
  const day = dayOf(bornOn);
  const said = contact.normalize('NFC').trim();
  const email = said.length <= 254 && EMAIL.test(said) ? said.toLowerCase() : null;
  const telephone = email === null ? (tidyTelephone(said) ?? null) : null;
  const faults: Fault[] = [
    ...(isCardNumber(digits, 'now') || isCardNumber(digits, 'old') ? [] : (['card'] as const)),
    ...(day !== undefined && day < today ? [] : (['bornOn'] as const)),
    ...(email === null && telephone === null ? (['contact'] as const) : []),
  ];
  return faults.length > 0 || day === undefined ? { faults } : { card: digits, bornOn: day, telephone, email };
};

/** What a QR's text says of the card number typed: it is one of its runs of 12 or 8 digits, another, or it holds none. */
export const qrAgainst = (text: string | undefined, card: string): Typed['qr'] => {
  const numbers: readonly string[] = text?.match(/(?<!\d)(\d{12}|\d{8})(?!\d)/g) ?? [];
  if (numbers.length === 0) return 'none';
  return numbers.includes(card) ? 'same' : 'other';
};
