const pad = (text: string): string => text.padStart(2, '0');

/**
 * A day as people in Viet Nam type it (`1/7/2025`, `01-07-2025`, `01.07.2025`, `01072025`) as `2025-07-01`; also
 * takes that form itself. Undefined when it is no day of the calendar.
 */
export const parseTypedDay = (typed: string): string | undefined => {
  const text = typed.trim();
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [, day, month, year] =
    y && m && d ? [text, d, m, y] : (/^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? []);
  if (!day || !month || !year) return undefined;
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? undefined : iso;
};

/** `2025-07-01` as `01/07/2025`; anything else as it stands. */
export const typedDay = (iso: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso.split('-').reverse().join('/') : iso);
