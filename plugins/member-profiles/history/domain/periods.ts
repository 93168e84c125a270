/** One version of an entry: true from `from` (included) to `to` (excluded), believed from `recordedAt` (included) to `supersededAt` (excluded). */
export type Version = { entry: string; from: string; to: string | null; recordedAt: string; supersededAt: string | null };

/** What was believed at an instant: of each entry at most one version. */
export const knownAt = <V extends Version>(versions: readonly V[], instant: string): V[] =>
  versions.filter(({ recordedAt, supersededAt }) => recordedAt <= instant && (supersededAt === null || supersededAt > instant));

/** Of versions, those that hold on a day. */
export const holdingOn = <V extends Pick<Version, 'from' | 'to'>>(versions: readonly V[], day: string): V[] => versions.filter(({ from, to }) => from <= day && (to === null || to > day));

/** The latest beginning first; what goes on before what ended on the same day. */
export const latestFirst = <V extends Pick<Version, 'from' | 'to'>>(versions: readonly V[]): V[] =>
  [...versions].sort((a, b) => b.from.localeCompare(a.from) || (b.to ?? '9999-12-31').localeCompare(a.to ?? '9999-12-31'));
