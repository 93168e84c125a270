import type { Expect, Role } from './types';

/**
 * Doors that are neither a collection's operation nor a command. `graphql` names the same door there.
 * `try` is what is sent: a valid request of somebody who should not get further than the row says.
 */
export type EndpointRow = {
  method: 'get' | 'post' | 'delete';
  path: string;
  /** `expect` when GraphQL answers otherwise, to everybody. */
  graphql?: { field: string; query: string; expect?: Expect };
  body?: Record<string, unknown>;
  /** Tried by these only. @default everybody */
  by?: readonly Role[];
  expect: readonly (readonly [roles: readonly Role[] | 'any', expect: Expect])[];
  /** Text that must not be in the answer, whoever asks. */
  never?: string;
  why: string;
};

const SIGNED_OUT: readonly Role[] = ['anonymous'];
/** Accounts without power: nothing reaches them. */
const UNSERVED: readonly Role[] = ['disabled', 'stranger', 'ended'];

export const endpoints: readonly EndpointRow[] = [
  { method: 'get', path: '/outages/now', expect: [['any', 'allow']], never: 'planned_by', why: 'what is announced, the same for everybody, before anybody is signed in; of nobody' },
  { method: 'get', path: '/openapi.json', expect: [['any', 'allow']], never: 'resetPasswordToken', why: 'what the API is, the same for everybody; of nobody and of no content' },
  { method: 'get', path: '/users/me', graphql: { field: 'meUser', query: '{ meUser { user { id } } }' }, expect: [[['disabled'], 'deny-403'], ['any', 'allow']], never: '"hash"', why: 'says who asks; nobody for nobody; an account that is off is shown nothing' },
  { method: 'get', path: '/users/init', graphql: { field: 'initializedUser', query: '{ initializedUser }' }, expect: [['any', 'allow']], why: 'says that there are users, which the sign-in page needs' },
  { method: 'post', path: '/users/first-register', body: { username: 'ke-gian', password: 'Mat-khau-cua-ke-gian-1', displayName: 'x' }, expect: [['any', 'absent']], why: 'the first administrator is made by command (TRAPS 20)' },
  { method: 'post', path: '/users/login', graphql: { field: 'loginUser', query: 'mutation { loginUser(email: "nobody@here.vn", username: "nobody.here", password: "sai-mat-khau-nay") { token } }', expect: 'deny-400' }, body: { username: 'nobody.here', password: 'sai-mat-khau-nay' }, expect: [['any', 'deny-401']], why: 'no account, no session; over REST only, where it is counted (TRAPS 34)' },
  { method: 'post', path: '/users/finish-sign-in', body: { challenge: 'khong-co-thu-thach-nay', code: '123456' }, expect: [['any', 'deny-401']], why: 'no challenge, no session; over REST only, where it is counted' },
  { method: 'post', path: '/users/passkey-options', body: { challenge: 'khong-co-thu-thach-nay' }, expect: [['any', 'deny-401']], why: 'no challenge, nothing is said of anybody\'s passkeys' },
  { method: 'post', path: '/users/passkey-alone/start', expect: [['any', 'allow']], why: 'the same for everybody, of nobody: what a device needs to offer its own passkeys' },
  { method: 'post', path: '/users/passkey-alone/finish', body: { passkey: { id: 'khong-co-khoa-nay' } }, expect: [['any', 'deny-401']], why: 'no passkey, no session; over REST only, where it is counted' },
  { method: 'post', path: '/devices/renew', body: { refreshToken: 'khong-co-ma-nay', deviceKey: 'k'.repeat(43) }, expect: [['any', 'deny-401']], why: 'a token that this house did not write renews nothing, whoever brings it; over REST only' },
  { method: 'get', path: '/users/oidc/start', expect: [['any', 'deny-404']], why: 'no provider is configured; with one: plugins/accounts/oidc/tests' },
  { method: 'get', path: '/users/oidc/callback', expect: [['any', 'deny-404']], why: 'no provider is configured; with one: plugins/accounts/oidc/tests' },
  { method: 'post', path: '/users/refresh-token', graphql: { field: 'refreshTokenUser', query: 'mutation { refreshTokenUser { refreshedToken } }' }, expect: [[['anonymous', 'disabled'], 'deny-401'], ['any', 'allow']], why: 'only an open session of an account that is on is prolonged (TRAPS 31)' },
  { method: 'post', path: '/users/forgot-password', graphql: { field: 'forgotPasswordUser', query: 'mutation { forgotPasswordUser(email: "nobody@here.vn", username: "nobody.here") }', expect: 'deny-400' }, body: { username: 'nobody.here' }, expect: [['any', 'allow']], why: 'the same answer whether the account is there or not (TRAPS 34)' },
  { method: 'post', path: '/users/reset-password', graphql: { field: 'resetPasswordUser', query: 'mutation { resetPasswordUser(token: "x", password: "Mat-khau-cua-ke-gian-1") { token } }', expect: 'deny-400' }, body: { token: 'x', password: 'Mat-khau-cua-ke-gian-1' }, expect: [['any', 'deny-403']], why: 'no link, no password' },
  { method: 'post', path: '/users/verify/x', graphql: { field: 'verifyEmailUser', query: 'mutation { verifyEmailUser(token: "x") }' }, expect: [['any', 'deny-500']], why: 'no such token: Payload\'s own door fails without doing anything (reported)' },
  { method: 'get', path: '/feed', expect: [[SIGNED_OUT, 'deny-401'], [UNSERVED, 'deny-403'], ['any', 'allow']], why: 'whoever content reaches gets their own; an account without power has none' },
  { method: 'get', path: '/feed/news/00000000-0000-4000-8000-000000000000', expect: [[SIGNED_OUT, 'deny-401'], [UNSERVED, 'deny-403'], ['any', 'deny-404']], why: 'what is not there, or not for this reader, is not there; who finds what: tests/fast' },
  { method: 'get', path: '/listen/news/00000000-0000-4000-8000-000000000000/audio', expect: [[SIGNED_OUT, 'deny-401'], [UNSERVED, 'deny-403'], ['any', 'deny-404']], why: 'what is not there, or not for this reader, is not there; who hears what: plugins/listen/tests' },
  { method: 'get', path: '/reading-pack?documents=00000000-0000-4000-8000-000000000000', expect: [[SIGNED_OUT, 'deny-401'], [UNSERVED, 'deny-403'], ['any', 'allow']], why: 'a pack of what reaches one; what does not is named as gone. Who gets what: tests/fast' },
  { method: 'get', path: '/unread-notifications', expect: [[SIGNED_OUT, 'deny-401'], [['disabled'], 'deny-403'], ['any', 'allow']], why: 'how many wait for who asks, of an account that is on' },
  { method: 'get', path: '/badges/xlsx', expect: [[SIGNED_OUT, 'deny-401'], [['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer', 'cell-secretary', 'cell-deputy-secretary'], 'allow'], ['any', 'deny-403']], why: 'the list of badges.list, of what one oversees, to take along' },
  { method: 'get', path: '/badges/pdf', expect: [[SIGNED_OUT, 'deny-401'], [['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer', 'cell-secretary', 'cell-deputy-secretary'], 'allow'], ['any', 'deny-403']], why: 'the same on paper' },
  { method: 'post', path: '/roster/pdf', body: { members: ['00000000-0000-4000-8000-000000000000'] }, expect: [[SIGNED_OUT, 'deny-401'], [['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer', 'cell-secretary', 'cell-deputy-secretary'], 'deny-404'], ['any', 'deny-403']], why: 'the page of roster.list on paper, for whom roster.print prints it; who is not there is not there for anybody' },
  { method: 'get', path: '/figures/file', expect: [[SIGNED_OUT, 'deny-401'], [['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer', 'cell-secretary', 'cell-deputy-secretary'], 'allow'], ['any', 'deny-403']], why: 'the figures of figures.read, of what one oversees, to take along' },
  { method: 'get', path: '/use-report/docx', expect: [[SIGNED_OUT, 'deny-401'], [['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer', 'cell-secretary', 'cell-deputy-secretary'], 'allow'], ['any', 'deny-403']], why: 'the report of use-report.read, of what one counts, to take along' },
  { method: 'post', path: '/activation/lists/00000000-0000-4000-8000-000000000000/slips', expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'the slips of activation.print-list on paper; a list that is not there is not there for anybody' },
  { method: 'get', path: '/exports/00000000-0000-4000-8000-000000000000/file', expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'a file is its asker\'s alone; who gets which: tests/register/importScreen' },
  { method: 'get', path: '/member-imports/00000000-0000-4000-8000-000000000000/errors.xlsx', expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'what was found of a batch, for whom member-imports.show shows it; a batch that is not there is not there for anybody' },
  { method: 'post', path: '/members/00000000-0000-4000-8000-000000000000/record-pdf', body: { why: 'Đối chiếu hồ sơ' }, expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'a record that is not there, or not for this reader, is not printed; who prints what: plugins/member-profiles/history/tests' },
  { method: 'get', path: '/dues/file?cell=00000000-0000-4000-8000-000000000000', expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'the sheet of dues.month, for whom that is; a cell that is not there is not there for anybody. Who takes what: plugins/member-profiles/dues/tests' },
  { method: 'get', path: '/dues/totals/file?organization=00000000-0000-4000-8000-000000000000', expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'the sums of dues.totals, for whom those are' },
  ...(['admissions', 'endings', 'transfers'] as const).map((of): EndpointRow => ({ method: 'post', path: `/${of}/00000000-0000-4000-8000-000000000000/paper`, body: { paper: 'decision' }, expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'a paper of a case that is not there, or not for this reader, is not printed; who prints what: plugins/member-profiles/life/tests, transfers/tests' })),
  { method: 'post', path: '/personal-data/requests/00000000-0000-4000-8000-000000000000/fetch/pdf', body: { password: 'khong-phai-mat-khau' }, expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'another\'s request, or none: the command behind it decides as for its own door' },
  { method: 'get', path: '/approval-reports/xlsx', expect: [[SIGNED_OUT, 'deny-401'], [['system-admin', 'organization-admin', 'committee-secretary', 'summary-officer', 'editorial-approver'], 'allow'], ['any', 'deny-403']], why: 'the report of approval-reports.read to take along, for the same people' },
  { method: 'get', path: '/search?q=kiem+thu', graphql: { field: 'searchFind', query: '{ searchFind(q: "kiểm thử") }' }, expect: [[SIGNED_OUT, 'deny-401'], [UNSERVED, 'deny-403'], ['any', 'allow']], why: 'whoever content reaches finds their own; who finds what: tests/search' },
  { method: 'get', path: '/search/suggest?q=kiem', graphql: { field: 'searchSuggest', query: '{ searchSuggest(q: "kiểm") }' }, expect: [[SIGNED_OUT, 'deny-401'], [UNSERVED, 'deny-403'], ['any', 'allow']], why: 'as above' },
  { method: 'get', path: '/feeds/khong-mo.atom', expect: [['any', 'deny-404']], why: 'public feeds are for everybody where a board opened one; what nobody opened is not there. Who finds what: plugins/syndication/tests' },
  { method: 'get', path: '/media/paste-url?src=http://127.0.0.1:1/x.png', expect: [[SIGNED_OUT, 'deny-403'], ['any', 'deny-400']], why: 'nothing is fetched for anybody (TRAPS 22)' },
  { method: 'get', path: '/access', graphql: { field: 'Access', query: '{ Access { news { read { permission } } } }' }, expect: [['any', 'allow']], why: 'permissions of who asks, and of nobody else' },
  { method: 'post', path: '/payload-preferences/mau', body: { value: 1 }, expect: [[SIGNED_OUT, 'deny-401'], ['any', 'allow']], why: 'preferences are everybody\'s own' },
  { method: 'get', path: '/payload-preferences/UA-THICH-KT', expect: [['any', 'allow']], never: '"value":1', why: 'another\'s preference of that name is not there' },
  { method: 'delete', path: '/payload-preferences/UA-THICH-KT', expect: [[SIGNED_OUT, 'deny-401'], ['any', 'deny-404']], why: 'another\'s preference of that name is not there' },
  // Last: it ends the session of who asks, and their others' tests with it; so it is tried by those without one.
  { method: 'post', path: '/users/logout', graphql: { field: 'logoutUser', query: 'mutation { logoutUser }' }, by: SIGNED_OUT, expect: [['any', 'deny-400']], why: 'nobody is signed in' },
];
