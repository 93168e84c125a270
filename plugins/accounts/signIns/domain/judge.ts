import { regionOf } from './regionOf';

/** What makes a sign-in unusual. `not-me`: its own account's holder said so. */
export type Reason =
  | { kind: 'after-failures'; count: number; minutes: number }
  | { kind: 'new-network-and-device' }
  | { kind: 'unusual-hour'; hour: number }
  | { kind: 'two-places'; minutes: number }
  | { kind: 'idle'; days: number }
  | { kind: 'spraying'; count: number; minutes: number }
  | { kind: 'not-me' };

/** What an administrator is told of at once; the rest stands in the list. */
export const GRAVE: readonly Reason['kind'][] = ['after-failures', 'two-places', 'idle', 'spraying', 'not-me'];

/** Rule `accounts.unusual-sign-ins`. */
export type Thresholds = {
  failures: number; failureMinutes: number;
  /** Sign-ins that must be known of an account before a network and a device count as new. */
  learned: number;
  /** The same, before an hour counts as unusual. */
  hourLearned: number;
  /** Hours to the nearest hour of the account's own history. */
  hours: number;
  placeMinutes: number; idleDays: number; sprayAccounts: number; sprayMinutes: number;
};

export type Seen = { at: Date; network: string; device: string };
export type Judged = Seen & {
  outcome: 'in' | 'failed';
  /** When the account was last used before, where that is known. */
  usedBefore: Date | null;
  /** The account's own sign-ins before this one, in any order. */
  past: readonly Seen[];
  /** Failed tries at the account before this sign-in, within the rule's minutes and since its last sign-in. */
  failuresBefore: number;
  /** Accounts that failed from this network within the rule's minutes. */
  accountsFailing: number;
};

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Viet Nam has one time zone, without summer time. */
const hourOf = (at: Date): number => new Date(at.getTime() + 7 * 60 * MINUTE).getUTCHours();
/** Around the clock: 23 and 1 lie two hours apart. */
const apart = (one: number, other: number): number => Math.min((one - other + 24) % 24, (other - one + 24) % 24);

const byNight = ({ at, past }: Judged, rule: Thresholds): Reason[] => {
  if (past.length < rule.hourLearned) return [];
  const hour = hourOf(at);
  return past.every((each) => apart(hour, hourOf(each.at)) > rule.hours) ? [{ kind: 'unusual-hour', hour }] : [];
};

/** From two regions within minutes, at least one of which the account did not use before: a telephone beside an office's computer is everyday. */
const twoPlaces = ({ at, network, past }: Judged, rule: Thresholds): Reason[] => {
  const near = (seen: Seen): boolean => Math.abs(at.getTime() - seen.at.getTime()) <= rule.placeMinutes * MINUTE;
  if (network === '') return [];
  const recent = past.filter((seen) => near(seen) && seen.network !== '' && regionOf(seen.network) !== regionOf(network));
  const known = new Set(past.filter((seen) => !near(seen)).map((seen) => regionOf(seen.network)));
  const strange = recent.some((seen) => !known.has(regionOf(seen.network)) || !known.has(regionOf(network)));
  return strange ? [{ kind: 'two-places', minutes: rule.placeMinutes }] : [];
};

const newHere = ({ network, device, past }: Judged, rule: Thresholds): Reason[] => {
  if (past.length < rule.learned || network === '' || device === '') return [];
  return past.some((seen) => seen.network === network || seen.device === device) ? [] : [{ kind: 'new-network-and-device' }];
};

const unused = ({ at, usedBefore }: Judged, rule: Thresholds): Reason[] => {
  const days = usedBefore === null ? 0 : Math.floor((at.getTime() - usedBefore.getTime()) / DAY);
  return days >= rule.idleDays ? [{ kind: 'idle', days }] : [];
};

/** Why a sign-in, or a failed try, is unusual; empty for an everyday one. By the account's own history alone, and by its network's for failures. */
export const judge = (seen: Judged, rule: Thresholds): Reason[] => {
  if (seen.outcome === 'failed') return seen.network !== '' && seen.accountsFailing >= rule.sprayAccounts ? [{ kind: 'spraying', count: seen.accountsFailing, minutes: rule.sprayMinutes }] : [];
  const guessed: Reason[] = seen.failuresBefore >= rule.failures ? [{ kind: 'after-failures', count: seen.failuresBefore, minutes: rule.failureMinutes }] : [];
  return [...guessed, ...twoPlaces(seen, rule), ...unused(seen, rule), ...newHere(seen, rule), ...byNight(seen, rule)];
};

/** A kind of device that the account did not sign in with before; never at its first sign-in. */
export const isNewDevice = ({ outcome, device, past }: Judged): boolean => outcome === 'in' && device !== '' && past.length > 0 && !past.some((seen) => seen.device === device);
