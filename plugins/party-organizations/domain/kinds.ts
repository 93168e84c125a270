/** Levels, forms and kinds of an organisation, as GLOSSARY.md names them. */
export const LEVELS = ['city', 'upper', 'grassroots', 'sectional', 'cell', 'group'] as const;
export const FORMS = ['committee', 'cell'] as const;
export const KINDS = ['party', 'advisory', 'press', 'mass-organization', 'school'] as const;

export type Level = (typeof LEVELS)[number];
export type Form = (typeof FORMS)[number];
export type Kind = (typeof KINDS)[number];
