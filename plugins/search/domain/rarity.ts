/** How rare a term is, as BM25 counts it: ln(1 + (N − n + ½) / (n + ½)), never below zero. */
export const rarity = (units: number, of: number): number => Math.log(1 + (Math.max(of, units) - units + 0.5) / (units + 0.5));
