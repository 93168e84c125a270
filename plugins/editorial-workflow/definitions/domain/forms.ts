/** Whose content a choice speaks of: that of committees, or that of cells (4529, Điều 7.4 gives cells a path of their own). */
export const FORMS = ['committee', 'cell'] as const;
export type Form = (typeof FORMS)[number];
