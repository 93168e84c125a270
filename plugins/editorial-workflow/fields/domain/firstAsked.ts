import type { Route } from '../../domain/route';
import type { Stage } from '../../domain/definition';

/**
 * Those of a stage's deciders who answer for the item's field, or stand in for somebody who does. Only where one decision is
 * enough (`any`): where several decide together nobody goes before the others. Nobody left: everybody is asked, as ever.
 */
export const firstAsked = (stage: Pick<Stage, 'rule'>, route: Route | undefined, responsible: readonly string[]): string[] => {
  if (stage.rule !== 'any' || !route) return [];
  return route.deciders.filter((user) => responsible.includes(user) || (route.standIns?.[user] ?? []).some((principal) => responsible.includes(principal)));
};

/** The field's turn: who is asked first, and whether it is over (the first reminder of the case's deadline was reached). */
export type FieldTurn = { people: readonly string[]; over: boolean };

/** May this decider decide now without a word? Those of the field; whoever took it over (claimed it, with a reason); all, once the turn is over. */
export const mayDecideNow = (turn: FieldTurn | undefined, user: string, claimedBy: string | null): boolean =>
  turn === undefined || turn.people.length === 0 || turn.over || turn.people.includes(user) || claimedBy === user;
