import { getSolarDate } from '@dqcai/vn-lunar';
import { dayOf, type Day } from './days';

/** The solar day of a day of the Vietnamese lunar calendar (not the Chinese one: they differ in 2007, 2030, 2053). */
const solarOf = (lunarDay: number, lunarMonth: number, lunarYear: number): Day => {
  const { year, month, day } = getSolarDate(lunarDay, lunarMonth, lunarYear);
  return dayOf(year, month, day);
};

/** Mùng 1 Tết. */
export const lunarNewYear = (year: number): Day => solarOf(1, 1, year);

/** Giỗ Tổ Hùng Vương: the 10th of the 3rd lunar month. */
export const hungKingsDay = (year: number): Day => solarOf(10, 3, year);
