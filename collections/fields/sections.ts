import type { JSONField } from 'payload';
import { label } from '../translations';

/** One article or part of a document that can be linked to by its anchor. */
export type DocumentSection = { anchor: string; heading: string; text: string };

/**
 * The parts of a document, in order. JSON, not an array field: a code has 689 articles, and array rows are
 * deleted and written again on every save (TRAPS.md 26). Checked by `checkSections`.
 */
export const sections: JSONField = {
  name: 'sections',
  type: 'json',
  label: label('field.sections'),
  admin: { components: { Field: '/collections/components/SectionsField#SectionsField' } },
};
