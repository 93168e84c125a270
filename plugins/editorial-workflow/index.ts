import type { Plugin } from 'payload';
import { cases } from './collections/cases';
import { contributions } from './collections/contributions';
import { decisions } from './collections/decisions';
import { definitions } from './collections/definitions';
import { mediaUses } from './collections/mediaUses';
import { overrides } from './collections/overrides';
import { tombstones } from './collections/tombstones';
import { mediaUnderUse } from './content/mediaUnderUse';
import { underApproval } from './content/underApproval';
import type { EditorialWorkflowOptions } from './options';

export { CASES, CONTRIBUTIONS, DECISIONS, DEFINITIONS, MEDIA_USES, OVERRIDES, TOMBSTONES } from './slugs';
export type { EditorialWorkflowOptions } from './options';

/** Approval level by level over the tree: nothing else publishes, changes, unpublishes or deletes live content. */
export const editorialWorkflow =
  (options: EditorialWorkflowOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((collection) => {
        if (collection.slug in options.collections) return underApproval(collection);
        return collection.slug === options.media ? mediaUnderUse(collection, options) : collection;
      }),
      definitions,
      cases(options),
      decisions(options),
      overrides(options),
      contributions(options),
      mediaUses(options),
      tombstones(options),
    ],
  });
