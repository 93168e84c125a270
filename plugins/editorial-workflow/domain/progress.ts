import type { Stage } from './definition';
import { needed } from './route';

/** Has a stage been passed by those who approved it? Under `all`, everybody who may decide now must have. */
export const isPassed = (stage: Pick<Stage, 'rule' | 'count'>, approvals: ReadonlySet<string>, deciders: readonly string[]): boolean => {
  if (stage.rule === 'all') return approvals.size >= 1 && deciders.every((user) => approvals.has(user));
  return approvals.size >= needed(stage);
};

/** Of stages open at once, the binding one first (it is the last of them), then the advisory ones before it in their order. */
export const bindingFirst = (open: readonly number[]): number[] => [...open.slice(-1), ...open.slice(0, -1)];

/** The first binding stage at or after `from`; advisory ones before it hold nobody up. */
export const bindingFrom = (stages: readonly Pick<Stage, 'binding'>[], from: number): number => {
  const index = stages.findIndex((stage, position) => position >= from && stage.binding);
  return index < 0 ? stages.length : index;
};
