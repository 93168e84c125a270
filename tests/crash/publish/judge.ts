import type { Attempt, Facts } from './facts';

type Part = readonly [name: string, isAfter: boolean, isBefore: boolean];

/** Every part a publication writes, as it must be when it happened, and as it must be when it did not. */
const partsOf = (attempt: Attempt, facts: Facts): Part[] => {
  const { before, kind } = attempt;
  const units = (title: string | undefined): boolean => (title === undefined ? facts.unitTitles.length === 0 : facts.unitTitles.length > 0 && facts.unitTitles.every((each) => each === title));
  return [
    ['case', facts.state === 'published' && facts.publishedAt, facts.state === 'approved' && !facts.publishedAt],
    [
      'live row',
      facts.status === 'published' && facts.liveTitle === attempt.title && facts.liveCase === attempt.case && facts.liveHash === attempt.hash,
      before ? facts.status === 'published' && facts.liveTitle === before.title && facts.liveCase === before.case : facts.status === 'draft' && facts.liveCase !== attempt.case,
    ],
    ['version', facts.versions === 1, facts.versions === 0],
    ['audit event', facts.events === 1, facts.events === 0],
    ['change log', facts.changes > 0, facts.changes === 0],
    ['tombstone', facts.tombstones === 0, facts.tombstones === (kind === 'again' ? 1 : 0)],
    ['search units', units(attempt.title), units(before?.title)],
    ['contributions', facts.openContributions === 0 && facts.closedContributions > 0, facts.openContributions > 0 && facts.closedContributions === 0],
    ...(before ? [['case that was live', facts.stateBefore === 'replaced', facts.stateBefore === 'published'] as const] : []),
  ];
};

export type Verdict = { published: boolean; complaints: string[] };

/** Published whole, or not at all. What was acknowledged must stand. */
export const judge = (attempt: Attempt, facts: Facts, acknowledged: boolean): Verdict => {
  const parts = partsOf(attempt, facts);
  const published = parts.every(([, isAfter]) => isAfter);
  const untouched = parts.every(([, , isBefore]) => isBefore);
  const half = parts.map(([name, isAfter, isBefore]) => `${name} ${isAfter ? (isBefore ? 'either' : 'after') : isBefore ? 'before' : 'neither'}`).join(', ');
  if (!published && !untouched) return { published, complaints: [`half published (${attempt.kind}, case ${attempt.case}): ${half}`] };
  return { published, complaints: acknowledged && !published ? [`acknowledged and lost (${attempt.kind}, case ${attempt.case})`] : [] };
};
