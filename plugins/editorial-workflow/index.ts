import type { Plugin } from 'payload';
import { asAnyCommand, contribute, type AnyCommand } from '../kernel';
import { workflowPages } from './adminScreens';
import { cases } from './collections/cases';
import { contributions } from './collections/contributions';
import { decisions } from './collections/decisions';
import { definitions } from './collections/definitions';
import { mediaUses } from './collections/mediaUses';
import { overrides } from './collections/overrides';
import { tombstones } from './collections/tombstones';
import { approve } from './commands/approve';
import { claim } from './commands/claim';
import { compare } from './commands/compare';
import { confirmOverride } from './commands/confirmOverride';
import { override } from './commands/override';
import { panel } from './commands/panel';
import { publish } from './commands/publish';
import { recall } from './commands/recall';
import { release } from './commands/release';
import { returnCase } from './commands/return';
import { schedule } from './commands/schedule';
import { submit } from './commands/submit';
import { unschedule } from './commands/unschedule';
import { waiting } from './commands/waiting';
import { withdraw } from './commands/withdraw';
import { mediaUnderUse } from './content/mediaUnderUse';
import { underApproval } from './content/underApproval';
import { publishScheduled } from './jobs/publishScheduled';
import { rerouteCases } from './jobs/rerouteCases';
import type { EditorialWorkflowOptions } from './options';

export { CASES, CONTRIBUTIONS, DECISIONS, DEFINITIONS, MEDIA_USES, OVERRIDES, TOMBSTONES } from './slugs';
export { kindsOf } from './view/kinds';
export { queueView } from './view/queue';
export { QUEUE_GROUPS } from './view/queueGroups';
export type { QueueItem, QueueView } from './view/types';
export { lentDocuments } from './engine/lent';
export type { EditorialWorkflowOptions } from './options';

const commands = [
  submit, claim, release, approve, returnCase, recall, publish, schedule, unschedule, withdraw, override, confirmOverride, panel, waiting, compare,
].map((command) => asAnyCommand(command as AnyCommand));

/** Approval level by level over the tree: nothing else publishes, changes, unpublishes or deletes live content. */
export const editorialWorkflow =
  (options: EditorialWorkflowOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...config,
        admin: workflowPages(config),
        custom: { ...config.custom, approvedCollections: Object.keys(options.collections) },
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
      },
      { commands, workerTasks: [
          { name: 'approval.publish-scheduled', everySeconds: 5, run: publishScheduled },
          { name: 'approval.reroute', everySeconds: 60, run: rerouteCases },
        ] },
    );
