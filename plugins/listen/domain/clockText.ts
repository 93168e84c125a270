const two = (value: number): string => String(value).padStart(2, '0');

/** 75 → "1:15"; 3675 → "1:01:15". @param seconds of a recording */
export const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(Number.isFinite(seconds) ? seconds : 0));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
};

/** Which chapter is heard at this second; -1 before the first. */
export const chapterAt = (chapters: readonly { start: number }[], seconds: number): number => chapters.findLastIndex(({ start }) => start <= seconds + 0.05);
