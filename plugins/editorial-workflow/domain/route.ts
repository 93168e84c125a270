import type { Stage } from './definition';

/** Who holds a role at one organisation of the owner's chain. The chain runs from the owner up to the root. */
export type ChainLink = { organization: string; holders: readonly string[] };

export type Route = { organization: string; deciders: readonly string[] };

/** How many people a stage needs at the least. */
export const needed = (stage: Pick<Stage, 'rule' | 'count'>): number => (stage.rule === 'n' ? stage.count : 1);

/**
 * Who decides: the holders at the owner's organisation, less those who may not; if too few are left,
 * the nearest organisation above that has enough. Undefined when nobody up to the root may.
 */
export const routeStage = (stage: Pick<Stage, 'rule' | 'count'>, chain: readonly ChainLink[], excluded: ReadonlySet<string>): Route | undefined => {
  for (const { organization, holders } of chain) {
    const deciders = [...new Set(holders)].filter((user) => !excluded.has(user));
    if (deciders.length >= needed(stage)) return { organization, deciders };
  }
  return undefined;
};
