import { support } from '../content/support';
import type { Scene } from './Scene';

const HOUR = 3600 * 1000;

/** Faults and wishes as they come: one waits, one was answered, one was passed on; and an outage that is over. */
export const loadSupport = async (scene: Scene, systemAdministrator: string, now: Date): Promise<void> => {
  const before = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  for (const { by, kind, said, screen, hours, steps } of support.requests) {
    const { id } = await scene.command(by, 'support-requests.ask', { kind, said, screen }, before(hours));
    for (const { by: who, verb, words, hours: at } of steps) await scene.command(who === 'system' ? systemAdministrator : who, `support-requests.${verb}`, { id, ...(words ? { words } : {}) }, before(at));
  }
  const { hours, lasted, vi, en } = support.outage;
  await scene.command(systemAdministrator, 'outages.plan', { kind: 'planned', from: before(hours).toISOString(), until: before(hours - lasted).toISOString(), vi, en }, before(hours + 48));
};
