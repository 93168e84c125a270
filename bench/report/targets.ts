/** A promise about one measurement, from the issue "The house is proven", 1. */
export type Target = { of: 'ratio' | 'value'; relation: '>=' | '<='; limit: number };

export const TARGETS: Readonly<Record<string, Target>> = {
  'feed.requests.product': { of: 'ratio', relation: '>=', limit: 0.85 },
  'generic-list.requests.product': { of: 'ratio', relation: '>=', limit: 0.25 },
  'feed-unchanged.requests.product': { of: 'ratio', relation: '>=', limit: 2 },
  'feed-growth.p50.product': { of: 'ratio', relation: '<=', limit: 1.3 },
  'members-list-at-root.p50.product': { of: 'value', relation: '<=', limit: 10 },
  'members-count-at-root.p50.product': { of: 'value', relation: '<=', limit: 30 },
  'news-list-at-root.p50.product': { of: 'value', relation: '<=', limit: 10 },
  'news-count-at-root.p50.product': { of: 'value', relation: '<=', limit: 30 },
  'wasteful-scans.count.product': { of: 'value', relation: '<=', limit: 0 },
};

export const sayTarget = ({ of, relation, limit }: Target): string => `${of} ${relation} ${limit}`;

/** Whether a measured number keeps the promise; what is no number does not. */
export const keeps = ({ of, relation, limit }: Target, { value, ratio }: { value: number; ratio: number | null }): boolean => {
  const measured = of === 'value' ? value : (ratio ?? Number.NaN);
  return relation === '>=' ? measured >= limit : measured <= limit;
};
