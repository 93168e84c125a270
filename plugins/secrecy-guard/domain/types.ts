/** Levels of Vietnamese state secrets, and what is none but may be barred by a head (RULES.md 7). */
export type Level = 'top-secret' | 'high-secret' | 'secret' | 'sensitive';

/** Where in a file or record a text stands; shown to people, and all that is kept of a refusal. */
export const PLACES = ['file-name', 'declaration', 'property', 'picture-data', 'header', 'footer', 'note', 'comment', 'text-box', 'cell', 'body', 'field'] as const;
export type Place = (typeof PLACES)[number];

/**
 * Lines of one part. `visual`: they end where the page ended them (PDF), so that a line may be the tail of a sentence;
 * otherwise a line is a whole paragraph, cell or value.
 */
export type Part = { place: Place; lines: readonly string[]; visual?: boolean; /** The property's own name. */ label?: string };

export type Marking = { level: Level; place: Place };
