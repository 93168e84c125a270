/** What can be done to the structure, in the order in which buttons stand. */
export const STRUCTURE_VERBS = ['create', 'rename', 'move', 'merge', 'dissolve'] as const;
export type StructureVerb = (typeof STRUCTURE_VERBS)[number];
