/** `2026-07-01` as 01/07/2026. */
export const shown = (day: string): string => day.split('-').reverse().join('/');
