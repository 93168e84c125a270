import type { FieldName } from '../../../member-profiles/pure';

/** What of a record goes into a pack and may be changed there: what a cell hears from its members. No numbers of papers, no addresses, no ethnicity or religion. */
export const OFFLINE_FIELDS = [
  'otherNames', 'partyPost', 'generalEducation', 'qualification', 'speciality', 'politicalTheory', 'languages', 'occupation', 'workplace', 'workPost', 'telephone', 'email',
] as const satisfies readonly FieldName[];
export type OfflineField = (typeof OFFLINE_FIELDS)[number];
