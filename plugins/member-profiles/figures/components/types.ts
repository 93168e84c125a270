import type { Figures } from '../data/readFigures';

export type Answer = { organization: { id: string; name: string; form: string }; above: { id: string; name: string }[]; on: string; known: string | null; /** When it was counted, where that was not now. */ countedAt: string | null; figures: Figures };
export type Trouble = { countedAt: string | null; places: { id: string; name: string; form: string; count: number; kinds: string[] }[] };
