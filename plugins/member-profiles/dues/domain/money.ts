/** How a fraction of the smallest step is treated: half and more up, dropped, or always up. */
export type Rounding = { to: number; how: 'half-up' | 'down' | 'up' };

/** Shares are taken in millionths, so that no binary fraction decides over a đồng. */
const MILLION = 1_000_000n;

const rounded = (numerator: bigint, denominator: bigint, how: Rounding['how']): bigint => {
  const [whole, rest] = [numerator / denominator, numerator % denominator];
  if (rest === 0n || how === 'down') return whole;
  return how === 'up' || rest * 2n >= denominator ? whole + 1n : whole;
};

/** A share (0 to 1, exact to a millionth) of a whole number of đồng, rounded as the rule says. Whole đồng. */
export const shareOf = (base: number, share: number, { to, how }: Rounding): number => {
  const step = BigInt(to);
  return Number(rounded(BigInt(base) * BigInt(Math.round(share * 1e6)), MILLION * step, how) * step);
};
