import { startOfVietnamDay, vietnamDay } from '../../../plugins/kernel';

const DAY = 24 * 3600 * 1000;
/** Longer ago than the oldest item of the content. */
const BEFORE = 300;

/** When the demonstration's house was set up, and by which invented decision. */
export const foundingAt = (now: Date): Date => new Date(startOfVietnamDay(vietnamDay(new Date(now.getTime() - BEFORE * DAY))).getTime() + 8 * 3600 * 1000);

/** The tree stands since the two-level order began (294-QĐ/TW); never later than the house was set up. */
export const foundingDecision = (founded: Date): { decisionNumber: string; decisionDate: string; from: string } => {
  const day = vietnamDay(founded);
  const from = day < '2025-07-01' ? day : '2025-07-01';
  return { decisionNumber: '01-QĐ/TU (trình diễn)', decisionDate: from, from };
};

export type Founding = ReturnType<typeof foundingDecision>;
