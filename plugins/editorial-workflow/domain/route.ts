import { notBarred, type ChainLink, type StandIns } from '../delegation/domain/standIn';
import type { Stage } from './definition';

export type { ChainLink };

export type Route = { organization: string; deciders: readonly string[]; standIns?: StandIns };

/** How many people a stage needs at the least. */
export const needed = (stage: Pick<Stage, 'rule' | 'count'>): number => (stage.rule === 'n' ? stage.count : 1);

/**
 * Who decides: the holders at the owner's organisation, less those who may not; if too few are left,
 * the nearest organisation above that has enough. The chain runs from the owner up to the root. Undefined when nobody up to the root may.
 */
export const routeStage = (stage: Pick<Stage, 'rule' | 'count'>, chain: readonly ChainLink[], excluded: ReadonlySet<string>): Route | undefined => {
  for (const link of chain) {
    const { deciders, standIns } = notBarred(link, excluded);
    if (deciders.length >= needed(stage)) return { organization: link.organization, deciders, ...(Object.keys(standIns).length > 0 ? { standIns } : {}) };
  }
  return undefined;
};
