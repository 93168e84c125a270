import type { Stage } from '../../domain/definition';
import { needed, routeStage, type ChainLink, type Route } from '../../domain/route';

type Walked = Pick<Stage, 'rule' | 'count' | 'binding'>;

/** Who can be asked for a stage when these people may not decide it (writers, and deciders of other stages). */
export type Chains = (stage: number, excluded: ReadonlySet<string>) => readonly ChainLink[];

export type Walk = {
  /** Who would decide each stage if they had decided no other; undefined where nobody could. */
  routes: (Route | undefined)[];
  /** The first binding stage at which the item would be stuck whoever decided before; undefined when some way leads through. */
  stuckAt: number | undefined;
};

const choose = (people: readonly string[], count: number): string[][] => {
  if (count === 0) return [[]];
  return people.flatMap((person, index) => choose(people.slice(index + 1), count - 1).map((rest) => [person, ...rest]));
};

/** Ways tried at most: beyond it the trial says "stuck" rather than wait. With four people a stage none comes near. */
const MOST = 20_000;

/**
 * Walks a path with real people: nobody decides two stages, and when too few are left at a place the nearest above is asked,
 * exactly as approval will do it. Looks for one way through; the furthest binding stage it ever got stuck at is told.
 */
export const walk = (stages: readonly Walked[], chains: Chains, writers: ReadonlySet<string>): Walk => {
  const routes = stages.map((stage, index) => routeStage(stage, chains(index, writers), writers));
  let furthest = -1;
  let tries = 0;
  const from = (index: number, used: ReadonlySet<string>): boolean => {
    const stage = stages[index];
    if (!stage) return true;
    if (!stage.binding) return from(index + 1, used);
    tries += 1;
    const route = tries > MOST ? undefined : routeStage(stage, chains(index, used), used);
    const ways = route ? choose(route.deciders, stage.rule === 'all' ? route.deciders.length : needed(stage)) : [];
    // Those who are needed nowhere else first: the way through is mostly the first one tried.
    const later = new Set(routes.slice(index + 1).flatMap((next) => next?.deciders ?? []));
    ways.sort((a, b) => a.filter((user) => later.has(user)).length - b.filter((user) => later.has(user)).length);
    if (ways.some((way) => from(index + 1, new Set([...used, ...way])))) return true;
    furthest = Math.max(furthest, index);
    return false;
  };
  return from(0, writers) ? { routes, stuckAt: undefined } : { routes, stuckAt: furthest };
};
