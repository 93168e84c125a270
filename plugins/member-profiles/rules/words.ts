import { shown } from './translations';

/** 5310000 → "5.310.000": whole đồng as people write them. */
export const dong = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

/** 0.005 → "0,5". Shares carry the dust of binary fractions. */
export const percent = (share: number): string => String(Number((share * 100).toFixed(6))).replace('.', ',');

/** Months of age in years and months. */
export const age = (months: number): string =>
  months % 12 === 0 ? shown('shown.years-old', { years: months / 12 }) : shown('shown.years-months-old', { years: Math.floor(months / 12), months: months % 12 });
