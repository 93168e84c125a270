/** A day and time of day ("2026-11-22T08:00") as people in Viet Nam mean it, wherever the browser stands; undefined when incomplete. */
export const vietnamInstant = (local: string): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return undefined;
  const at = new Date(`${local}:00+07:00`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
};
