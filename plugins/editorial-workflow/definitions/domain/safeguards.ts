import { CELL_ROLE, type Stage } from '../../domain/definition';
import { needed } from '../../domain/route';

/**
 * How many binding decisions, each by another person who did not write, a path demands at the least. Nobody decides two stages of a
 * case, so the counts add up; a stage that `all` must pass counts as one, for there may be only one.
 */
export const safeguards = (stages: readonly Pick<Stage, 'rule' | 'count' | 'binding'>[]): number =>
  stages.filter(({ binding }) => binding).reduce((sum, stage) => sum + needed(stage), 0);

/** A path that only a cell's content can take: its stage is that of the cell's own leaders. */
export const onlyForCells = (stages: readonly Pick<Stage, 'role'>[]): boolean => stages.some(({ role }) => role === CELL_ROLE);
