/** Where a paper stands in the dossier, in its order. */
export const PAPER_PARTS = ['admission', 'member', 'official', 'yearly', 'other'] as const;
/** Of whom a paper is missed: of everybody, of official members, of nobody by itself (`if-any`); `yearly`: a new one each year. */
export const PAPER_NEEDS = ['everybody', 'official', 'if-any', 'yearly'] as const;

/** A paper of the list. `code` is stable: what is written down of a paper names it. */
export type Paper = { code: string; name: string; part: (typeof PAPER_PARTS)[number]; needed: (typeof PAPER_NEEDS)[number] };
