/** Why content goes back to its writers, for the report: the words of a reason may quote what is not published. */
export const RETURN_KINDS = ['facts', 'content', 'wording', 'format', 'sources', 'secrecy', 'late', 'other'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];
