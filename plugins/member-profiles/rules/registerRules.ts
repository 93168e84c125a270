import { length } from './lengths';

/** The dated rules of cells, of the list of members and of personal data (RULES.md 1, 4). */
export const REGISTER_RULES = {
  /** Official members that a cell needs to hold a valid meeting. */
  leastOfficial: length('cell.least-official', 'area.cell', 'people', 50),
  /** Months between two reconciliations of the list with reality. */
  reconcileEvery: length('register.reconcile-months', 'area.cell', 'months', 60, 'touches.register.reconcile-months'),
  /** Months of unpaid dues within a year, from which the software reminds; it never decides. */
  unpaidMonths: length('removal.dues-months', 'area.cell', 'months', 12, 'touches.removal.dues-months'),
  /** Consecutive failing years, from which the software reminds; it never decides. */
  failingYears: length('removal.failing-years', 'area.cell', 'years', 10, 'touches.removal.failing-years'),
  /** Working days within which a person's request about their own data is answered. */
  requestWithin: length('privacy.request-within', 'area.privacy', 'working-days', 90, 'touches.privacy.request-within'),
  /** Hours within which a breach of personal data is reported. */
  breachNoticeWithin: length('privacy.breach-notice-within', 'area.privacy', 'hours', 720, 'touches.privacy.breach-notice-within'),
} as const;
