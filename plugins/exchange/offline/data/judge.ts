import type { PackItem } from '../domain/packContent';
import { outcomeOf, type Outcome } from '../domain/outcomeOf';
import type { PackBase } from './packRow';
import type { Standing } from './standing';

/** What a change says as taken out, as it stands now, and as it comes back; texts, as they are kept. */
export type Judged = { outcome: Outcome; taken: string | null; now: string | null; theirs: string };

/** Holds one change of a pack against what went out and what stands now. */
export const judge = (item: PackItem, base: PackBase, standing: Standing): Judged => {
  const taken = base.members.find(({ id }) => id === item.member);
  switch (item.kind) {
    case 'field': {
      const [before, now] = [taken?.fields[item.field] ?? null, standing.field(item.member, item.field)];
      return { outcome: outcomeOf(before, now, item.value || null), taken: before, now, theirs: item.value ?? '' };
    }
    case 'dues': {
      const [before, now] = [taken?.dues[item.month], standing.dues(item.member, item.month)];
      const receipt = before && 'receipt' in before ? before.receipt : null;
      const outcome = now === undefined ? 'clean' : now.on === item.on ? 'same' : 'conflict';
      return { outcome, taken: receipt, now: now ? `${now.receipt} ${now.on}` : null, theirs: item.on };
    }
    case 'absence':
      return { outcome: 'proposal', taken: null, now: null, theirs: `${item.from} ${item.to} ${item.reason}` };
    case 'transfer':
      return { outcome: 'proposal', taken: null, now: null, theirs: `${item.place}: ${item.reason}` };
  }
};
