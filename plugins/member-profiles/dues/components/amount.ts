/** 1234567 → "1.234.567". */
export const amountWords = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

/** `YYYY-MM…` → "MM/YYYY". */
export const monthWords = (month: string): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`;
