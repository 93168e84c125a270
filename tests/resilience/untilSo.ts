import { setTimeout as pause } from 'node:timers/promises';

/** Asks until it is so; the test's own patience is the limit. */
export const untilSo = async (question: () => Promise<boolean>): Promise<void> => {
  while (!(await question())) await pause(100);
};
