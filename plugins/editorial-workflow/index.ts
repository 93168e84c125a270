import type { Plugin } from 'payload';
import { asAnyCommand, contribute, type AnyCommand } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { contributeImpact, contributeRules } from '../rule-register';
import { workflowPages } from './adminScreens';
import { withClocks } from './clocks/clockOption';
import { NOTICE_KINDS } from './clocks/noticeKinds';
import { remindOfDeadlines } from './clocks/remind';
import { publishingImpact } from './clocks/ruleImpact';
import { publishingRules } from './clocks/rules';
import { cases } from './collections/cases';
import { comments } from './comments/collection';
import { contributions } from './collections/contributions';
import { decisions } from './collections/decisions';
import { definitions } from './collections/definitions';
import { mediaUses } from './collections/mediaUses';
import { overrides } from './collections/overrides';
import { tombstones } from './collections/tombstones';
import { withdrawalOrders } from './collections/withdrawalOrders';
import { approve } from './commands/approve';
import { claim } from './commands/claim';
import { cancelWithdrawalOrder } from './commands/cancelWithdrawalOrder';
import { compare } from './commands/compare';
import { confirmOverride } from './commands/confirmOverride';
import { orderWithdrawal } from './commands/orderWithdrawal';
import { override } from './commands/override';
import { panel } from './commands/panel';
import { publish } from './commands/publish';
import { recall } from './commands/recall';
import { release } from './commands/release';
import { report } from './commands/report';
import { returnCase } from './commands/return';
import { schedule } from './commands/schedule';
import { submit } from './commands/submit';
import { unschedule } from './commands/unschedule';
import { waiting } from './commands/waiting';
import { withdraw } from './commands/withdraw';
import { mediaUnderUse } from './content/mediaUnderUse';
import { underApproval } from './content/underApproval';
import { bulkCommands } from './bulk/commands';
import { commentCommands } from './comments/commands';
import { commentKinds } from './comments/kinds';
import { delegationCommands } from './delegation/commands';
import { delegations } from './delegation/delegations';
import { delegationKinds } from './delegation/kinds';
import { clearExpiry } from './expiry/clearExpiry';
import { expireDue } from './expiry/expireDue';
import { setExpiry } from './expiry/setExpiry';
import { accept } from './offers/accept';
import { decline } from './offers/decline';
import { offerKinds } from './offers/noticeKinds';
import { offer } from './offers/offer';
import { offers } from './offers/offers';
import { show } from './offers/show';
import { takeBack } from './offers/takeBack';
import { rebase } from './rebase/rebase';
import { look } from './resubmission/look';
import { definitionCommands } from './definitions';
import { choices } from './definitions/choices';
import { FLOOR } from './definitions/floor';
import { floorImpact } from './definitions/floorImpact';
import { withRouteBy } from './fields/routeBy';
import { publishScheduled } from './jobs/publishScheduled';
import { rerouteCases } from './jobs/rerouteCases';
import { approvalKinds } from './notices/kinds';
import type { EditorialWorkflowOptions } from './options';
import { withOrigins } from './reports/origins';
import { xlsxEndpoint } from './reports/xlsxEndpoint';

export { CASES, CONTRIBUTIONS, CHOICES, DECISIONS, DEFINITIONS, MEDIA_USES, OFFERS, OVERRIDES, TOMBSTONES, WITHDRAWAL_ORDERS } from './slugs';
export { instantOf, type ClockOf, type ItemClock } from './clocks/clockInput';
export { kindsOf } from './view/kinds';
export { queueView } from './view/queue';
export { QUEUE_GROUPS } from './view/queueGroups';
export type { QueueItem, QueueView } from './view/types';
export { lentDocuments } from './engine/lent';
export type { EditorialWorkflowOptions } from './options';

const commands = [
  submit, claim, release, approve, returnCase, recall, publish, schedule, unschedule, withdraw, override, confirmOverride, orderWithdrawal, cancelWithdrawalOrder,
  setExpiry, clearExpiry, look, rebase, offer, accept, decline, takeBack, show,
  ...delegationCommands, ...commentCommands, ...bulkCommands,
  panel, waiting, compare, report,
].map((command) => asAnyCommand(command as AnyCommand)).concat(definitionCommands);

/** Approval level by level over the tree: nothing else publishes, changes, unpublishes or deletes live content. */
export const editorialWorkflow =
  (options: EditorialWorkflowOptions): Plugin =>
  (config) =>
    [publishingImpact, floorImpact].reduce(contributeImpact, contributeRules(contribute(
      withNotificationKinds({
        ...config,
        admin: workflowPages(config),
        endpoints: [...(config.endpoints ?? []), xlsxEndpoint],
        custom: withRouteBy({ ...withOrigins(withClocks(config.custom, options.collections), options.collections), approvedCollections: Object.keys(options.collections) }, options.collections, options.routeBy),
        collections: [
          ...(config.collections ?? []).map((collection) => {
            const approved = options.collections[collection.slug];
            if (approved) return underApproval(collection, approved, options.organizations);
            return collection.slug === options.media ? mediaUnderUse(collection, options) : collection;
          }),
          definitions(options),
          choices(options),
          cases(options),
          decisions(options),
          overrides(options),
          contributions(options),
          mediaUses(options),
          tombstones(options),
          withdrawalOrders(options),
          offers(options),
          delegations(options),
          comments(options),
        ],
      }, [...approvalKinds, ...NOTICE_KINDS, ...offerKinds, ...delegationKinds, ...commentKinds]),
      { commands, workerTasks: [
          { name: 'approval.publish-scheduled', everySeconds: 5, run: publishScheduled },
          { name: 'approval.expire', everySeconds: 1, run: expireDue },
          { name: 'approval.reroute', everySeconds: 60, run: rerouteCases },
          { name: 'approval.remind', everySeconds: 30, run: remindOfDeadlines },
        ] },
    ), [...publishingRules, FLOOR]));
