import type { ChainLink } from '../../domain/route';

type CellLinks = {
  /** Who holds the secretary's mandate at the cell, whether or not they are there. */
  secretaries: readonly string[];
  /** The same at the cell as they are there now: a delegate in place of whoever handed over, nobody for who is away. */
  secretary: ChainLink;
  deputy: ChainLink;
  /** Boards from the cell up to the root. */
  boards: readonly ChainLink[];
};

/**
 * Who answers for a cell's content (4529, Điều 7.4: "Bí thư các chi bộ, hoặc Phó Bí thư nếu được ủy quyền"), nearest first:
 * the secretary, or whom the secretary delegated; the deputy by their own post only where the secretary is the one who wrote;
 * else the boards above. A secretary who is merely away, or a post that is vacant, makes no deputy of anybody: that takes a
 * delegation or a mandate, and until then the upper level decides.
 */
export const cellChain = ({ secretaries, secretary, deputy, boards }: CellLinks, excluded: ReadonlySet<string>): ChainLink[] => {
  const wrote = secretaries.length > 0 && secretaries.every((user) => excluded.has(user));
  return [secretary, ...(wrote ? [deputy] : []), ...boards];
};
