/** A time of day as people type it ("7:30", "19h", "7h30", "7 giờ 30") as `07:30`; undefined when it is none. */
export const parseTypedTime = (typed: string): string | undefined => {
  const [, hours, minutes = '0'] = /^(\d{1,2})\s*(?::|\.|h|g|giờ)\s*(\d{1,2})?\s*(?:phút|p)?$/iu.exec(typed.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
};
