/** 1234567 → "1.234.567". */
export const amountWords = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

/** `YYYY-MM…` → "MM/YYYY". */
export const monthWords = (month: string): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** `YYYY-MM` → the month after it. */
export const nextMonth = (month: string): string => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};
