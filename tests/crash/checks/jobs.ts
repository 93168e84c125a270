import { setTimeout as pause } from 'node:timers/promises';

import type { Rows } from '../sql';

const LIMIT_MS = 45_000;

/** What the worker still has to do: overdue publications, events that wait for their seal. */
const WAITING = `select
  (select count(*)::int from approval_cases where state = 'scheduled' and scheduled_for < now()) as overdue,
  (select count(*)::int from approval_cases where state = 'scheduled') as scheduled,
  (select count(*)::int from handbook.audit_unsealed) as unsealed`;

/** No job is stuck: after a kill the worker takes up whatever was under way, and gets through it. */
export const checkJobs = async (rows: Rows): Promise<string[]> => {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const [left] = await rows<{ overdue: number; scheduled: number; unsealed: number }>(WAITING);
    if (left && left.scheduled === 0 && left.unsealed === 0) return [];
    if (performance.now() > end) return [`jobs are stuck: ${JSON.stringify(left)}`];
    await pause(200);
  }
};
