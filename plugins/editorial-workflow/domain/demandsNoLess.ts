import { CELL_ROLE, type Stage } from './definition';
import { needed } from './route';

type Demand = Pick<Stage, 'role' | 'rule' | 'count' | 'binding'>;

/** Does passing `stage` take at least what passing `usual` takes? `all` may be one person only, so it stands for no number above one. */
const covers = (stage: Demand, usual: Demand): boolean =>
  stage.binding && stage.role === usual.role && (usual.rule === 'all' ? stage.rule === 'all' : needed(stage) >= needed(usual));

/** The last stage's role says who publishes (`routePublisher`): a cell's own leaders, or a board. */
const isCellPath = (stages: readonly Demand[]): boolean => stages.at(-1)?.role === CELL_ROLE;

/**
 * May this path stand in for the usual one without lightening it? Each binding stage of the usual path has one of the same role
 * and at least as strong a rule in this path, in the same order, and the same kind of people publish. What this path demands
 * besides is its own affair. The earliest match is taken: it leaves the most for what follows.
 */
export const demandsNoLess = (path: readonly Demand[], usual: readonly Demand[]): boolean => {
  let rest = path;
  for (const wanted of usual.filter(({ binding }) => binding)) {
    const found = rest.findIndex((stage) => covers(stage, wanted));
    if (found < 0) return false;
    rest = rest.slice(found + 1);
  }
  return isCellPath(path) === isCellPath(usual);
};
