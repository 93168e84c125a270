import type { Timeline } from '../data/timeline';

export type PlaceChoice = { id: string; name: string };
/** Whose history it is, and what the person at the screen may do with it. */
export type HistorySubject = { id: string; own: boolean; committee: boolean; places: readonly PlaceChoice[] };
export type OpenedTimeline = Timeline;
export type OpenedEntry = Timeline['entries'][number];
