import { ADMINS, BOARD, CELL_LEADERS, OVERSEERS, SOMEBODY, WRITERS, without } from './roles';
import type { CommandRow, Expect, Place, Role } from './types';

const SUBTREE: readonly Place[] = ['near', 'below', 'come-up', 'advisory-below'];
const CHAIN: readonly Place[] = ['near', 'above'];
/** Who sees that organisations below exist. */
const SEERS: readonly Role[] = [...OVERSEERS, ...CELL_LEADERS];
const DECIDERS: readonly Role[] = ['editorial-reviewer', 'editorial-approver'];

const rows = (command: string | readonly string[], ...lines: readonly (readonly [CommandRow['role'], CommandRow['place'], Expect, string])[]): CommandRow[] =>
  lines.map(([role, place, expect, why]) => ({ command, role, place, expect, why }));

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
    'approval-cases.unschedule', 'approval-cases.withdraw', 'approval-cases.override', 'approval-cases.confirm-override'],
    [WRITERS, 'near', 'deny-403', 'they see the case, and this step is another\'s'], [ADMINS, SUBTREE, 'deny-403', 'they see the case, and this step is another\'s'],
    [BOARD, 'come-up', 'deny-403', 'the case came up to their board, and this step is another\'s'], [DECIDERS, ['below', 'advisory-below'], 'deny-403', 'they decide when nobody below can; here somebody can']),
  ...rows(['approval-cases.claim', 'approval-cases.release', 'approval-cases.approve', 'approval-cases.return', 'approval-cases.recall', 'approval-cases.publish',
    'approval-cases.schedule', 'approval-cases.unschedule', 'approval-cases.withdraw', 'approval-cases.override', 'approval-cases.confirm-override'],
    ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['approval-cases.order-withdrawal', 'withdrawal-orders.cancel'],
    ['editorial-approver', SUBTREE, 'allow', 'the board of the owner or of any organisation above records what a competent organ orders (RULES 3)'],
    [ADMINS, SUBTREE, 'allow', 'letters arrive at the office: administration over the owner records them'],
    [WRITERS, 'near', 'deny-403', 'they see the case, and this step is another\'s'], [BOARD, 'come-up', 'deny-403', 'the case came up to their board, and this step is another\'s'],
    [DECIDERS, ['below', 'advisory-below'], 'deny-403', 'they decide when nobody below can, and record no orders'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('approval-reports.read',
    [[...OVERSEERS, 'editorial-approver'], 'none', 'allow', 'who oversees and who heads a board read figures of their own subtree'], ['any', 'none', 'deny-403', 'they oversee nothing']),
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
  ...reading('bookmarks.put'), ...reading('listen.script'),
  ...rows('documents.gaps',
    [WRITERS, 'near', 'allow', 'the board of whose numbers they are'], [OVERSEERS, ['near', 'below'], 'allow', 'who oversees it'],
    [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, not what it left out'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['bookmarks.list', 'bookmarks.remove'], ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'everybody\'s own list']),
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
const placed = (command: string, ...allowed: readonly (readonly [readonly Role[], readonly Place[], string])[]): CommandRow[] =>
  rows(command, ...allowed.map(([role, place, why]) => [role, place, 'allow', why] as const),
    [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, and this is not theirs'], [SEERS, 'below', 'deny-403', 'they see the organisation, and this is not theirs'], ['any', 'any', 'deny-404', UNSEEN]);
const variant = (name: string, list: CommandRow[]): CommandRow[] => list.map((row) => ({ ...row, variant: name }));

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
  ...rows('users.change-password', ['any', 'none', 'deny-403', 'only with the password of the day, which the sample does not know']),
];

/** Members and their cells (RULES 2 and 4). */
const CELL_KEEPERS = [[ADMINS, ['near', 'below'], 'administrators over the cell'], [CELL_LEADERS, ['near'], 'the cell\'s own leaders keep its register']] as const;
const membersRows: CommandRow[] = [
  ...placed('members.create', ...CELL_KEEPERS),
  ...rows(['members.set-status', 'members.link-account', 'members.unlink-account'],
    ...CELL_KEEPERS.map(([role, place, why]) => [role, place, 'allow', why] as const),
    [OVERSEERS, ['near', 'below'], 'deny-403', 'they read the register and do not keep it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('members.transfer',
    [ADMINS, 'below', 'allow', 'one administration above both cells'], ['committee-secretary', 'below', 'allow', 'one committee above both cells'],
    [without(OVERSEERS, ...ADMINS, 'committee-secretary'), 'below', 'deny-403', 'they read the register and do not decide'],
    ['any', 'any', 'deny-404', 'the other cell is not there for those of one cell']),
];

/** One's own inbox and how one is told; there is no other's to name. */
const told: CommandRow[] = rows(
  ['notifications.inbox', 'notifications.mark-read', 'notifications.mark-all-read', 'notifications.preferences', 'notifications.set-preferences', 'notifications.register-device', 'notifications.forget-device'],
  ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'a person\'s own, whatever their power'],
);

/** These leave no event: what a person reads, and how they want to be told, is their own affair and no evidence. */
export const UNAUDITED = /^(notifications|bookmarks)\./;

/** Dated rules and the working calendar: system administrators keep them, each rule two of them (issue 5, section 1). */
const ruleRows: CommandRow[] = [
  ...rows(['rules.propose', 'rules.confirm', 'rules.reject', 'calendar-days.set', 'calendar-days.remove'],
    ['system-admin', 'none', 'allow', 'system administrators keep rules and calendar'],
    [without(SOMEBODY, 'member', 'system-admin'), 'none', 'deny-403', 'they read by which rules they work, and do not change them'],
    ['any', 'none', 'deny-404', 'readers need the register not']),
];

/** Text that is right, and what may not be stored (RULES 3 and 7). */
const guards: CommandRow[] = [
  ...rows('text.inspect', [[...WRITERS, ...ADMINS], 'none', 'allow', 'who writes may look at what they write; nothing is stored'], ['any', 'none', 'deny-403', 'they write nothing']),
  ...rows('media.confirm-not-secret',
    [[...DECIDERS, ...CELL_LEADERS], 'near', 'allow', 'the owner\'s secretariat and board, a cell\'s leaders'], [DECIDERS, ['below', 'come-up', 'advisory-below'], 'allow', 'the boards above: a board below may have nobody who decides'],
    [WRITERS, 'near', 'deny-403', 'they see the file, and another confirms it'], [ADMINS, SUBTREE, 'deny-403', 'they see the file, and a board confirms it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('secrecy.bar-sensitive',
    [ADMINS, ['near', 'below'], 'allow', 'administration in its subtree'], [['committee-secretary', 'cell-secretary'], 'near', 'allow', 'the head'],
    [SOMEBODY, CHAIN, 'deny-403', 'they see the organisation, and are not its head'], [SEERS, 'below', 'deny-403', 'they see the organisation, and are not its head'], ['any', 'any', 'deny-404', UNSEEN]),
];

/** Commands, REST and GraphQL alike. Nobody gets past the door without a sign-in. */
export const commands: readonly CommandRow[] = [
  ...rows('*', ['anonymous', 'any', 'deny-401', 'sign in first']),
  ...steps, ...ruleRows, ...documentsRows, ...structure, ...power, ...membersRows, ...guards, ...told,
];
