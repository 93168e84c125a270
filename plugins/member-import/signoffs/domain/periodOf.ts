export type Period = { /** First month, `YYYY-MM`. */ key: string; /** First and last day, `YYYY-MM-DD`. */ from: string; until: string };

const pad = (n: number): string => String(n).padStart(2, '0');

/** The period of so many months that a day lies in, counted from January of its year. @param day `YYYY-MM-DD` @param months a divisor of nothing in particular: what is left of a year is a shorter last one */
export const periodOf = (day: string, months: number): Period => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = Math.floor((month - 1) / months) * months + 1;
  const last = Math.min(12, first + months - 1);
  const end = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { key: `${year}-${pad(first)}`, from: `${year}-${pad(first)}-01`, until: `${year}-${pad(last)}-${pad(end)}` };
};
