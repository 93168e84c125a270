import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { reportView } from '../reports/reportView';
import { reportTops } from '../reports/scope';
import type { ApprovalReport } from '../reports/types';

export const reportInput = z.object({
  /** First and last day, `YYYY-MM-DD` in Viet Nam; the month so far when left out. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** This organisation and those below it; the whole of what one oversees when left out. */
  organization: z.uuid().optional(),
});

/** How approval went: times per stage, returns, what waits, what was in time, own items against copied ones. */
export const report = defineCommand({
  name: 'approval-reports.read',
  summary: { vi: 'Báo cáo duyệt và đăng', en: 'Report on approval' },
  input: reportInput,
  rest: { method: 'get', path: '/approval-reports' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await reportTops(req, organization)),
  run: ({ req }, input): Promise<ApprovalReport> => reportView(req, input),
});
