import { historyRows } from './historyCommands';
import { privacyRows } from './privacyCommands';
import { recordRows } from './recordCommands';
import { exchangeRows } from './exchangeCommands';
import { partnerRows } from './partnerCommands';
import { registrationRows } from './registrationCommands';
import { appRows } from './appCommands';
import { meetingRows } from './meetingCommands';
import { numberRows } from './numberCommands';
import { supportRows } from './supportCommands';
import { rosterRows } from './rosterCommands';
import { lifeRows } from './lifeCommands';
import { mandateRows } from './mandateCommands';
import { transferRows } from './transferCommands';
import { duesRows } from './duesCommands';
import { ADMINS, BOARD, CELL_LEADERS, OVERSEERS, SOMEBODY, WRITERS, without } from './roles';
import { rows } from './rows';
import type { CommandRow, Place, Role } from './types';

const SUBTREE: readonly Place[] = ['near', 'below', 'come-up', 'advisory-below'];
const CHAIN: readonly Place[] = ['near', 'above'];
/** Who sees that organisations below exist. */
const SEERS: readonly Role[] = [...OVERSEERS, ...CELL_LEADERS];
const DECIDERS: readonly Role[] = ['editorial-reviewer', 'editorial-approver'];

/** Everybody who is not named above, and those without power. */
const UNSEEN = 'not there for them (DECISIONS 12)';

/** Approval, by the state the sample stands in: see generator/samples for what each case has been through. */
const steps: CommandRow[] = [
  ...rows('approval-cases.submit',
    [WRITERS, 'near', 'allow', 'the owner\'s board submits'], [ADMINS, SUBTREE, 'allow', 'administration submits in its subtree'],
    [['ended', 'stranger', 'disabled'], 'any', 'deny-403', 'they read no content at all: access is plainly false'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['approval-cases.panel', 'approval-cases.compare'],
    [WRITERS, 'near', 'allow', 'the owner\'s board'], [ADMINS, SUBTREE, 'allow', 'administration over it'],
    ['any', 'any', 'deny-404', 'a draft nobody submitted is its board\'s alone: no unpublished text is readable outside (RULES 3)']),
  ...rows(['approval-cases.claim', 'approval-cases.approve', 'approval-cases.return'],
    ['editorial-reviewer', ['near', 'come-up'], 'allow', 'the stage\'s role at the owner, else at the nearest above that has someone']),
  ...rows('approval-cases.release',
    ['editorial-reviewer', ['near', 'come-up'], 'allow', 'who claimed it hands it back'],
    [[...WRITERS, ...ADMINS], 'near', 'deny-409', 'they did not claim it'], [ADMINS, SUBTREE, 'deny-409', 'they did not claim it'], [BOARD, 'come-up', 'deny-409', 'they did not claim it'],
    [DECIDERS, ['below', 'advisory-below'], 'deny-409', 'they did not claim it']),
  ...rows('approval-cases.recall', [WRITERS, 'near', 'allow', 'the owner\'s board takes it back']),
  ...rows(['approval-cases.publish', 'approval-cases.schedule', 'approval-cases.unschedule'], ['editorial-approver', ['near', 'come-up'], 'allow', 'the board at the owner, else the nearest above']),
  ...rows(['approval-cases.set-expiry', 'approval-cases.clear-expiry'], ['editorial-approver', SUBTREE, 'allow', 'whoever may take live content down says until when it is live']),
  ...rows('approval-cases.look',
    [WRITERS, 'near', 'allow', 'they have the text before them; only of deciders anything is kept'], [ADMINS, SUBTREE, 'allow', 'they read it; nothing is kept of them'],
    [BOARD, 'come-up', 'allow', 'the case came up to their board'], ['any', 'any', 'deny-404', 'a text that never came to them']),
  ...rows('approval-cases.rebase', [WRITERS, 'near', 'allow', 'the owner\'s board wrote it and redoes it'], [ADMINS, SUBTREE, 'allow', 'administration submits in its subtree']),
  ...rows('approval-cases.offer',
    ['editorial-approver', 'near', 'allow', 'who approves last for the owner speaks for it upward'], [['cell-secretary', 'cell-deputy-secretary'], 'near', 'allow', 'a cell\'s leaders speak for it']),
  ...rows('approval-cases.withdraw', ['editorial-approver', SUBTREE, 'allow', 'the board of the owner or of any organisation above takes live content down']),
  ...rows('approval-cases.override',
    ['editorial-reviewer', ['near', 'come-up'], 'allow', 'a decider of the stage who wrote on it asks'],
    ['contributor', 'come-up', 'deny-404', 'their own decider wrote on it: the case went past their board to the city\'s'], ['grouped-contributor', 'come-up', 'deny-404', 'their own decider wrote on it: the case went past their board to the city\'s'],
    ['contributor', ['below', 'advisory-below'], 'deny-403', 'the decider below wrote on it: the case came up to the city\'s board'],
    ['editorial-reviewer', ['below', 'advisory-below'], 'deny-409', 'they did not write on it: nothing to override']),
  ...rows('approval-cases.confirm-override',
    ['editorial-reviewer', ['near', 'come-up'], 'deny-403', 'who asked is not the second person'],
    ['contributor', 'come-up', 'deny-404', 'their own decider wrote on it: the case went past their board to the city\'s'], ['grouped-contributor', 'come-up', 'deny-404', 'their own decider wrote on it: the case went past their board to the city\'s'],
    ['contributor', ['below', 'advisory-below'], 'deny-403', 'the decider below wrote on it: the case came up to the city\'s board'],
    [DECIDERS, SUBTREE, 'allow', 'the second person: of the board of the owner or above, who did not write'], ['organization-admin', SUBTREE, 'allow', 'the second person: of the administration over the owner']),
  ...rows(['approval-cases.claim', 'approval-cases.approve', 'approval-cases.return', 'approval-cases.recall', 'approval-cases.publish', 'approval-cases.schedule',
    'approval-cases.unschedule', 'approval-cases.withdraw', 'approval-cases.override', 'approval-cases.confirm-override',
    'approval-cases.set-expiry', 'approval-cases.clear-expiry', 'approval-cases.rebase', 'approval-cases.offer'],
    [WRITERS, 'near', 'deny-403', 'they see the case, and this step is another\'s'], [ADMINS, SUBTREE, 'deny-403', 'they see the case, and this step is another\'s'],
    [BOARD, 'come-up', 'deny-403', 'the case came up to their board, and this step is another\'s'], [DECIDERS, ['below', 'advisory-below'], 'deny-403', 'they decide when nobody below can; here somebody can']),
  ...rows(['approval-cases.claim', 'approval-cases.release', 'approval-cases.approve', 'approval-cases.return', 'approval-cases.recall', 'approval-cases.publish',
    'approval-cases.schedule', 'approval-cases.unschedule', 'approval-cases.withdraw', 'approval-cases.override', 'approval-cases.confirm-override',
    'approval-cases.set-expiry', 'approval-cases.clear-expiry', 'approval-cases.rebase', 'approval-cases.offer'],
    ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['approval-cases.order-withdrawal', 'withdrawal-orders.cancel'],
    ['editorial-approver', SUBTREE, 'allow', 'the board of the owner or of any organisation above records what a competent organ orders (RULES 3)'],
    [ADMINS, SUBTREE, 'allow', 'letters arrive at the office: administration over the owner records them'],
    [WRITERS, 'near', 'deny-403', 'they see the case, and this step is another\'s'], [BOARD, 'come-up', 'deny-403', 'the case came up to their board, and this step is another\'s'],
    [DECIDERS, ['below', 'advisory-below'], 'deny-403', 'they decide when nobody below can, and record no orders'], ['any', 'any', 'deny-404', UNSEEN]),
  // Offers are made to the city: below and beside, seen from it, lies whoever offers.
  ...rows(['publication-offers.accept', 'publication-offers.decline'], [DECIDERS, ['below', 'advisory-below'], 'allow', 'reviewers and approvers of the board it was made to answer']),
  ...rows('publication-offers.take-back',
    ['editorial-approver', 'near', 'allow', 'who could have made it'], [['cell-secretary', 'cell-deputy-secretary'], 'near', 'allow', 'who could have made it']),
  ...rows('publication-offers.show',
    [WRITERS, 'near', 'allow', 'the owner\'s board'], [ADMINS, SUBTREE, 'allow', 'administration over the owner'], [BOARD, ['below', 'advisory-below'], 'allow', 'the board it was made to reads what it answers'],
    ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['publication-offers.accept', 'publication-offers.decline', 'publication-offers.take-back'],
    [WRITERS, 'near', 'deny-403', 'they see the offer, and this step is another\'s'], [ADMINS, SUBTREE, 'deny-403', 'they see the offer, and this step is another\'s'],
    [BOARD, ['below', 'advisory-below'], 'deny-403', 'they see the offer, and this step is another\'s'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('approval-reports.read',
    [[...OVERSEERS, 'editorial-approver'], 'none', 'allow', 'who oversees and who heads a board read figures of their own subtree'], ['any', 'none', 'deny-403', 'they oversee nothing']),
  ...rows(['approval.bulk-approve', 'approval.bulk-return'],
    [WRITERS, 'near', 'allow', 'the answer says of each case whether they decide it'], [ADMINS, SUBTREE, 'allow', 'the answer says of each case whether they decide it'],
    [BOARD, 'come-up', 'allow', 'the case came up to their board'], [DECIDERS, ['below', 'advisory-below'], 'allow', 'they know of the case; the answer says that they do not decide it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['approval-comments.edit', 'approval-comments.withdraw'], ['editorial-reviewer', ['near', 'come-up'], 'allow', 'who said it'],
    [WRITERS, 'near', 'deny-403', 'another said it'], [ADMINS, SUBTREE, 'deny-403', 'another said it'], [BOARD, 'come-up', 'deny-403', 'another said it']),
  ...rows('approval-comments.list',
    [WRITERS, 'near', 'allow', 'the owner\'s board'], [ADMINS, SUBTREE, 'allow', 'administration over it'], [BOARD, 'come-up', 'allow', 'the case came up to their board'],
    ['any', 'any', 'deny-404', 'a text that never came to them']),
  ...rows(['approval-comments.add', 'approval-comments.reply', 'approval-comments.resolve', 'approval-comments.reopen'],
    [WRITERS, 'near', 'allow', 'the owner\'s board speaks about its text'], [ADMINS, SUBTREE, 'allow', 'administration over it reads it too'], [BOARD, 'come-up', 'allow', 'the case came up to their board']),
  ...rows(['approval-comments.add', 'approval-comments.reply', 'approval-comments.resolve', 'approval-comments.reopen', 'approval-comments.edit', 'approval-comments.withdraw'],
    [DECIDERS, ['below', 'advisory-below'], 'deny-403', 'they know of the case, and its text never came to them'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('approval.delegations', ['any', 'none', 'allow', 'everybody signed in asks; the answer holds only what is theirs']),
  ...rows('approval-cases.waiting', ['any', 'none', 'allow', 'everybody signed in asks; the answer holds only what they may do: for those without power, nothing']),
];

const NO_CONTENT: readonly Role[] = ['ended', 'stranger', 'disabled'];
/** What is live: own chain, and what one's board or oversight answers for. */
const reading = (command: string): CommandRow[] => rows(command,
  [SOMEBODY, CHAIN, 'allow', 'published to the organisation or one above it'], [OVERSEERS, SUBTREE, 'allow', 'they oversee whose it is'],
  [NO_CONTENT, 'any', 'deny-403', 'they read no content at all: access is plainly false'], ['any', 'any', 'deny-404', UNSEEN]);

/** Documents by their clauses, and each reader's own list. */
const documentsRows: CommandRow[] = [
  ...rows('documents.read',
    [WRITERS, 'near', 'allow', 'the owner\'s board'], [ADMINS, SUBTREE, 'allow', 'administration over it']).map((row) => ({ ...row, variant: 'draft' })),
  ...rows('documents.read',
    [NO_CONTENT, 'any', 'deny-403', 'they read no content at all: access is plainly false'], ['any', 'any', 'deny-404', 'a draft is its board\'s alone']).map((row) => ({ ...row, variant: 'draft' })),
  ...reading('documents.read').map((row) => ({ ...row, variant: 'live' })),
  ...reading('bookmarks.put'), ...reading('listen.script'), ...reading('listen.item'),
  ...rows('listen.retry',
    [WRITERS, 'near', 'allow', 'the owner\'s board answers for its item'], [ADMINS, SUBTREE, 'allow', 'administration over it'],
    [SOMEBODY, CHAIN, 'deny-403', 'they read it, and it is not theirs to tend'], [OVERSEERS, SUBTREE, 'deny-403', 'they oversee it, and change nothing'],
    [NO_CONTENT, 'any', 'deny-403', 'they read no content at all: access is plainly false'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('documents.gaps',
    [WRITERS, 'near', 'allow', 'the board of whose numbers they are'], [OVERSEERS, ['near', 'below'], 'allow', 'who oversees it'],
    [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, not what it left out'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['bookmarks.list', 'bookmarks.remove'], ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'everybody\'s own list']),
];

const KEEPERS: readonly Role[] = [...ADMINS, 'editorial-approver'];
const KEPT: readonly Place[] = ['near', 'below'];

/** From elsewhere, topics of committees and their feeds, bulletins (issue 5, sections 1 and 6). */
const sources: CommandRow[] = [
  ...rows(['source-sites.create', 'topics.add', 'topics.of-organization'],
    [KEEPERS, KEPT, 'allow', 'the board\'s head and administration, for their subtree'], [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, and do not keep its sites and topics'],
    [SEERS, 'below', 'deny-403', 'they see the organisation, and do not keep its sites and topics'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('source-sites.change',
    [KEEPERS, KEPT, 'allow', 'the board\'s head and administration, for their subtree'], [WRITERS, CHAIN, 'deny-403', 'they copy from it, and do not keep it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('syndication.fetch', [WRITERS, CHAIN, 'allow', 'who writes looks at sites of their line'], [KEEPERS, KEPT, 'allow', 'who keeps the site'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('syndication.import',
    [WRITERS, 'near', 'allow', 'a draft of their own board'], [ADMINS, KEPT, 'allow', 'administration writes in its subtree'],
    [WRITERS, 'above', 'deny-403', 'they copy from the site, and not for the board above'], ['editorial-approver', 'below', 'deny-403', 'they keep the site, and do not write for the board below'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['syndication.duplicates', 'bulletins.add-published'],
    [WRITERS, 'near', 'allow', 'the owner\'s board'], [ADMINS, SUBTREE, 'allow', 'administration over it'], [NO_CONTENT, 'any', 'deny-403', 'they read no content at all: access is plainly false'], ['any', 'any', 'deny-404', 'a draft is its board\'s alone']),
  ...rows('syndication.origins',
    [WRITERS, 'near', 'allow', 'the board whose news they are'], [OVERSEERS, KEPT, 'allow', 'who oversees it'], ['editorial-approver', 'below', 'deny-403', 'they see it, and oversee no figures of it'],
    [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, not its figures'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('syndication.sites', [[...WRITERS, ...KEEPERS], 'none', 'allow', 'the sites they may use'], ['any', 'none', 'deny-403', 'they copy nothing']),
  ...rows('topics.found-groups', ['system-admin', 'none', 'allow', 'the city\'s groups, by system administrators'], [SOMEBODY, 'none', 'deny-403', 'they read the topics'], ['any', 'none', 'deny-404', UNSEEN]),
  ...rows(['topics.rename', 'topics.retire', 'topics.take-up', 'topics.open-feed', 'topics.close-feed'],
    [KEEPERS, KEPT, 'allow', 'the board\'s head and administration, for their subtree'], [SOMEBODY, CHAIN, 'deny-403', 'they file under it, and do not keep it'], [OVERSEERS, 'below', 'deny-403', 'they see it, and do not keep it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...reading('bulletins.read'),
];

/** The tree: structure below an administered organisation; the sample is a child of the place named. */
const structure: CommandRow[] = [
  ...rows('organizations.create',
    [ADMINS, ['near', 'below'], 'allow', 'administrators found organisations under what they administer'],
    [SOMEBODY, CHAIN, 'deny-403', 'they see it and do not change it'], [SEERS, 'below', 'deny-403', 'they see it and do not change it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['organizations.rename', 'organizations.move', 'organizations.merge', 'organizations.dissolve'],
    [ADMINS, ['near', 'below'], 'allow', 'strictly below the administered organisation'], [SEERS, ['near', 'below'], 'deny-403', 'they see it and do not change it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['organizations.children', 'organizations.history', 'organizations.tree'],
    [SOMEBODY, CHAIN, 'allow', 'own chain up to the root'], [SEERS, 'below', 'allow', 'what they oversee'], ['any', 'any', 'deny-404', 'nobody sees a foreign branch']),
  ...rows('organizations.search', [SOMEBODY, 'none', 'allow', 'finds only what they may see'], ['any', 'none', 'deny-404', 'the handbook serves members and holders of mandates']),
  ...rows('audit.chain', [ADMINS, ['near', 'below'], 'allow', 'the log of their subtree'], [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, not its log'], [SEERS, 'below', 'deny-403', 'they see the organisation, not its log'], ['any', 'any', 'deny-404', UNSEEN]),
];

const MANDATE_SEERS: readonly Role[] = [...ADMINS, 'committee-secretary'];
const placed = (command: string | readonly string[], ...allowed: readonly (readonly [readonly Role[], readonly Place[], string])[]): CommandRow[] =>
  rows(command, ...allowed.map(([role, place, why]) => [role, place, 'allow', why] as const),
    [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, and this is not theirs'], [SEERS, 'below', 'deny-403', 'they see the organisation, and this is not theirs'], ['any', 'any', 'deny-404', UNSEEN]);
const variant = (name: string, list: CommandRow[]): CommandRow[] => list.map((row) => ({ ...row, variant: name }));

/** Whoever decides hands their own deciding over, at their own organisation (Seed 4529, Điều 7.4). */
const DECIDING: readonly Role[] = [...DECIDERS, ...CELL_LEADERS, 'committee-secretary', 'organization-admin'];
const delegation: CommandRow[] = [
  ...variant('everywhere', rows('approval.delegate', [DECIDING, 'none', 'allow', 'wherever they decide'], ['any', 'none', 'deny-403', 'they decide nowhere'])),
  ...placed('approval.delegate', [DECIDING, ['near'], 'their own deciding there']),
  ...rows('approval.end-delegation',
    [ADMINS, ['near', 'below'], 'allow', 'administration of the organisation ends it'], [BOARD, 'near', 'deny-403', 'the board knows of it, and it is another\'s'], ['any', 'any', 'deny-404', UNSEEN]),
];

/** Mandates, groups, accounts (Seed 4529, Điều 2, 6, 9). */
const power: CommandRow[] = [
  ...variant('cell-secretary', placed('mandates.grant', [MANDATE_SEERS, ['near', 'below'], 'the committee\'s secretary grants the cell roles; administrators all roles of the subtree'])),
  ...variant('organization-admin', placed('mandates.grant', [['system-admin'], ['near', 'below'], 'system administrators grant everywhere'], [['organization-admin'], ['below'], 'other administrators only strictly below'])),
  ...variant('system-admin', rows('mandates.grant', ['system-admin', 'near', 'allow', 'only system administrators make system administrators'], [SOMEBODY, CHAIN, 'deny-403', 'they see the root, and this is not theirs'], ['any', 'any', 'deny-404', UNSEEN])),
  ...placed('mandates.grant', [ADMINS, ['near', 'below'], 'administrators grant roles in their subtree']),
  ...rows(['mandates.revoke', 'mandates.limit', 'mandates.widen'],
    [ADMINS, ['near', 'below'], 'allow', 'who could have granted it'], ['committee-secretary', ['near', 'below'], 'deny-403', 'they see it, and a board\'s role is not theirs to decide'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('mandates.hand-over', [ADMINS, ['near', 'below'], 'allow', 'the account of an organisation strictly below'], [SEERS, ['near', 'below'], 'deny-403', 'they see it, and do not decide'], ['any', 'any', 'deny-404', UNSEEN]),
  ...placed('mandates.of-organization', [MANDATE_SEERS, ['near', 'below'], 'who decides on mandates sees them']),
  ...placed('groups.create', [ADMINS, ['near', 'below'], 'administrators keep the groups']),
  ...rows(['groups.add-member', 'groups.remove-member'], [ADMINS, ['near', 'below'], 'allow', 'administrators keep the groups'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('power.people', [MANDATE_SEERS, 'none', 'allow', 'who grants finds whom to grant to, in the own subtree'], ['any', 'none', 'deny-403', 'they grant nothing']),
  ...rows('power.mine', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person asks about themself']),
  ...placed('users.create', [ADMINS, ['near', 'below'], 'administrators make the accounts their subtree keeps']),
  ...rows(['users.disable', 'users.enable', 'users.set-password'], [ADMINS, ['near', 'below'], 'allow', 'administrators keep the accounts of their subtree'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('users.reset-second-factor', [ADMINS, ['near', 'below'], 'allow', 'who sets a password may take a lost second factor away'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('second-factor.mine', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person asks about themself']),
  ...rows(['second-factor.begin', 'second-factor.disable', 'second-factor.recovery-codes'], ['any', 'none', 'deny-403', 'only with the password of the day, which the sample does not know']),
  ...rows('sessions.end-others', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person ends their own']),
  ...rows('sessions.clock', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person asks about their own session']),
  ...rows('sessions.mine', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person asks about themself']),
  ...rows('sessions.end', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'deny-404', 'another\'s session is not there']),
  ...rows('passkeys.begin', ['any', 'none', 'deny-403', 'only with the password of the day, which the sample does not know']),
  ...rows('passkeys.register', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'deny-422', 'no device signed it']),
  ...rows(['passkeys.rename', 'passkeys.remove'], ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'deny-404', 'another\'s passkey is not there']),
  ...rows('second-factor.confirm', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'deny-409', 'nothing was begun']),
  ...rows('users.change-password', ['any', 'none', 'deny-403', 'only with the password of the day, which the sample does not know']),
];

/** Members and their cells (RULES 2 and 4). */
const CELL_KEEPERS = [[ADMINS, ['near', 'below'], 'administrators over the cell'], [CELL_LEADERS, ['near'], 'the cell\'s own leaders keep its register']] as const;
const membersRows: CommandRow[] = [
  ...placed('members.create', ...CELL_KEEPERS),
  ...rows('members.set-status',
    [ADMINS, ['near', 'below'], 'allow', 'administrators over the cell put right what was entered wrongly'], [OVERSEERS, ['near', 'below'], 'deny-403', 'they read the register and do not keep it'],
    [CELL_LEADERS, 'near', 'deny-403', 'the cell proposes, and a status follows a decision'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['members.link-account', 'members.unlink-account'],
    ...CELL_KEEPERS.map(([role, place, why]) => [role, place, 'allow', why] as const),
    [OVERSEERS, ['near', 'below'], 'deny-403', 'they read the register and do not keep it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('members.transfer',
    [ADMINS, 'below', 'allow', 'one administration above both cells'], ['committee-secretary', 'below', 'allow', 'one committee above both cells'],
    [without(OVERSEERS, ...ADMINS, 'committee-secretary'), 'below', 'deny-403', 'they read the register and do not decide'],
    ['any', 'any', 'deny-404', 'the other cell is not there for those of one cell']),
];

/** One's own inbox and how one is told; there is no other's to name. */
const told: CommandRow[] = rows(
  ['notifications.inbox', 'notifications.mark-read', 'notifications.mark-all-read', 'notifications.preferences', 'notifications.set-preferences', 'push.register', 'push.unregister', 'push.mine'],
  ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person\'s own, whatever their power'],
);

/**
 * These leave no event: what a person reads, and how they want to be told, is their own affair and no evidence; what is done to
 * many leaves none of its own, but each item that of its single command, where it was done at all. Openings of records have their own evidence.
 */
export const UNAUDITED: ReadonlySet<string> = new Set([
  // Written down in handbook.registration_readings and record_readings.
  'registrations.open',
  'notifications.mark-read', 'notifications.mark-all-read', 'notifications.set-preferences', 'push.register', 'push.unregister',
  'bookmarks.put', 'bookmarks.remove', 'approval-cases.look', 'members.read-record', 'members.open-proposal', 'history.read', 'dossier.open-file', 'offline-packs.open', 'approval.bulk-approve', 'approval.bulk-return',
]);

/** Dated rules and the working calendar: system administrators keep them, each rule two of them (issue 5, section 1). */
const ruleRows: CommandRow[] = [
  ...rows(['rules.propose', 'rules.confirm', 'rules.reject', 'rules.impact', 'calendar-days.set', 'calendar-days.remove'],
    ['system-admin', 'none', 'allow', 'system administrators keep rules and calendar'],
    [without(SOMEBODY, 'member', 'system-admin'), 'none', 'deny-403', 'they read by which rules they work, and do not change them'],
    ['any', 'none', 'deny-404', 'readers need the register not']),
  ...rows(['rules.overview', 'rules.versions', 'calendar-days.year'],
    [without(SOMEBODY, 'member'), 'none', 'allow', 'who works here reads by which rules; what is proposed is answered to system administrators alone'],
    ['any', 'none', 'deny-404', 'readers need the register not']),
];

/** Boards as a record, workflows and what each organisation chose (4529, Điều 2.4, 7.4, 13.2.1); the sample hangs below the place named. */
const boardRows: CommandRow[] = [
  ...rows(['editorial-boards.found', 'editorial-boards.replace', 'editorial-boards.dissolve', 'editorial-boards.appoint', 'editorial-boards.end-term', 'editorial-boards.assign', 'definitions.choose'],
    [ADMINS, ['near', 'below'], 'allow', 'as mandates are granted: the administrator of the organisation or one above'], [SEERS, ['near', 'below'], 'deny-403', 'they see it and do not keep it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['editorial-boards.read', 'definitions.of-organization'],
    [WRITERS, 'near', 'allow', 'who works on its content'], [OVERSEERS, ['near', 'below'], 'allow', 'who oversees it'],
    [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, not who decides there'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('definitions.list', [without(SOMEBODY, 'member'), 'none', 'allow', 'who works here knows the path content takes'], ['any', 'none', 'deny-404', 'readers need it not']),
  ...rows(['definitions.edit', 'definitions.try', 'definitions.activate', 'definitions.offer'],
    ['system-admin', 'none', 'allow', 'system administrators keep the workflows'],
    [without(SOMEBODY, 'member', 'system-admin'), 'none', 'deny-403', 'they work by them, and do not change them'], ['any', 'none', 'deny-404', 'readers need them not']),
];

/** Text that is right, and what may not be stored (RULES 3 and 7). */
const guards: CommandRow[] = [
  ...placed(['documents.preview-file', 'documents.import-file'], [WRITERS, ['near'], 'who writes for the organisation brings its documents in'], [ADMINS, ['near', 'below'], 'administration may write for its subtree']),
  ...rows('text.inspect', [[...WRITERS, ...ADMINS], 'none', 'allow', 'who writes may look at what they write; nothing is stored'], ['any', 'none', 'deny-403', 'they write nothing']),
  ...rows('media.confirm-not-secret',
    [[...DECIDERS, ...CELL_LEADERS], 'near', 'allow', 'the owner\'s secretariat and board, a cell\'s leaders'], [DECIDERS, ['below', 'come-up', 'advisory-below'], 'allow', 'the boards above: a board below may have nobody who decides'],
    [WRITERS, 'near', 'deny-403', 'they see the file, and another confirms it'], [ADMINS, SUBTREE, 'deny-403', 'they see the file, and a board confirms it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('secrecy.bars', [[...ADMINS, 'committee-secretary', 'cell-secretary'], 'none', 'allow', 'heads and administrators see the bars of their own'], ['any', 'none', 'deny-403', 'they head nothing']),
  ...rows('secrecy.bar-sensitive',
    [ADMINS, ['near', 'below'], 'allow', 'administration in its subtree'], [['committee-secretary', 'cell-secretary'], 'near', 'allow', 'the head'],
    [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, and are not its head'], [SEERS, 'below', 'deny-403', 'they see the organisation, and are not its head'], ['any', 'any', 'deny-404', UNSEEN]),
];

/** Commands, REST and GraphQL alike. Nobody gets past the door without a sign-in. */
export const commands: readonly CommandRow[] = [
  ...rows('*', ['anonymous', 'any', 'deny-401', 'sign in first']),
  ...steps, ...delegation, ...ruleRows, ...boardRows, ...documentsRows, ...sources, ...structure, ...power, ...membersRows, ...recordRows, ...privacyRows, ...historyRows, ...duesRows, ...registrationRows, ...exchangeRows, ...partnerRows, ...transferRows, ...mandateRows, ...lifeRows, ...rosterRows, ...appRows, ...supportRows, ...numberRows, ...meetingRows, ...guards, ...told,
];
