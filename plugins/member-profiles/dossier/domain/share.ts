import type { Paper } from './parts';

export type PaperState = 'present' | 'missing' | 'not-needed';
export type Share = { needed: number; settled: number };

/** Whether this paper is missed of a member by itself: what comes every year, and what exists only for some, is not. */
export const isNeeded = ({ needed }: Pick<Paper, 'needed'>, official: boolean): boolean => needed === 'everybody' || (needed === 'official' && official);

/** How many papers a dossier needs, and how many of them are there or not needed for this member. `handbook.dossier_shares` counts the same for lists. */
export const shareOf = (papers: readonly Pick<Paper, 'code' | 'needed'>[], states: ReadonlyMap<string, PaperState>, official: boolean): Share => {
  const needed = papers.filter((paper) => isNeeded(paper, official));
  return { needed: needed.length, settled: needed.filter(({ code }) => (states.get(code) ?? 'missing') !== 'missing').length };
};
