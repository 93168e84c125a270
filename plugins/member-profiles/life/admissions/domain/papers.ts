/** What lies in the dossier before the cell votes, in the order in which it is put together. */
export const PAPERS = ['application', 'personal-history', 'history-verified', 'certificate', 'sponsors', 'mass-opinion', 'residence-opinion'] as const;
export type Paper = (typeof PAPERS)[number];

export const missingPapers = (there: readonly string[]): Paper[] => PAPERS.filter((paper) => !there.includes(paper));
