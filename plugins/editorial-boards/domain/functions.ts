/** What somebody does on a board: head, deputy head, member, the board's secretary, or one of the secretariat that helps it. */
export const FUNCTIONS = ['head', 'deputy', 'member', 'secretary', 'secretariat'] as const;
export type BoardFunction = (typeof FUNCTIONS)[number];

/**
 * The role without which a seat is one on paper only: the board decides as `editorial-approver`, its secretary and
 * secretariat in the stages before as `editorial-reviewer` (GLOSSARY.md). A seat itself gives no power.
 */
export const roleOf = (seat: BoardFunction): 'editorial-approver' | 'editorial-reviewer' =>
  seat === 'secretary' || seat === 'secretariat' ? 'editorial-reviewer' : 'editorial-approver';
