import type { Role as HeldRole } from '../../../plugins/hierarchical-access';

/** Everybody the table speaks of: the roles of the product, and those who hold none. */
export type Role = HeldRole | 'member' | 'grouped-contributor' | 'ended' | 'stranger' | 'disabled' | 'anonymous';

/**
 * Where a row or document stands as seen from the organisation a person stands at. `above-aside`: owned above, but
 * addressed to a foreign branch. `come-up`: a case from below that this committee's board decides. `advisory`: owned by an advisory body of the city, addressed to the whole city.
 * `sibling`: another cell of the same committee. `own`: about the person themself. `none`: hangs on no organisation.
 */
export type Place = 'come-up' | 'near' | 'above' | 'above-aside' | 'advisory' | 'advisory-below' | 'below' | 'sibling' | 'foreign' | 'own' | 'none';

/** `revised`: live, with a newer draft beside it. `withdrawn`: was live, taken down. */
export type State = 'draft' | 'published' | 'revised' | 'withdrawn' | 'n/a';

export const OPERATIONS = [
  'list', 'list-deep', 'list-draft', 'count', 'by-id', 'by-id-deep', 'by-id-draft', 'permissions',
  'create', 'update', 'update-published', 'delete', 'bulk-update', 'bulk-delete', 'duplicate',
  'versions', 'version', 'restore', 'restore-live', 'file', 'file-size', 'unlock',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/**
 * What the person gets. `allow`: it happens, and the stored value says so (reading: the newest text they may ask for).
 * `live-only`: they get the published text, never the newer draft. `hidden`: 200, but without it (absent from lists,
 * 0 in counts, untouched by bulk). `deny-…`: refused with this status; nothing changed. `absent`: there is no such door.
 */
export type Expect = 'allow' | 'live-only' | 'hidden' | 'deny-400' | 'deny-401' | 'deny-403' | 'deny-404' | 'deny-409' | 'deny-422' | 'deny-500' | 'read-only' | 'absent';

type Some<T> = T | readonly T[] | 'any';

/** One line of the table. The first line that fits a cell decides it; a line that decides no cell fails the test. */
export type Row = {
  collection: string | readonly string[];
  operation: Some<Operation>;
  role: Some<Role>;
  place: Some<Place>;
  state: Some<State>;
  expect: Expect;
  /** When GraphQL answers otherwise than REST. */
  graphql?: Expect;
  why: string;
};

/** Commands: `place` is where the thing commanded upon stands; `expect` holds for REST and GraphQL alike. */
export type CommandRow = {
  command: string | readonly string[];
  /** Another sample of the same command, named in generator/samples. */
  variant?: string;
  role: Some<Role>;
  place: Some<Place>;
  expect: Expect;
  why: string;
};

export const fits = <T>(some: T | readonly T[], value: T): boolean =>
  some === ('any' as unknown) || (Array.isArray(some) ? (some as readonly T[]).includes(value) : some === value);
