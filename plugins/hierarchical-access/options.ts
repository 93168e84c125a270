import type { PayloadRequest } from 'payload';
import type { Role } from './domain/roles';

/** One event for the audit trail: references, states and reasons only, no personal data. */
export type PowerEvent = {
  action: string;
  organization: string;
  at: Date;
  collection?: string;
  documentId?: string;
  detail?: Record<string, unknown>;
};

/** What became of one mandate, for those whom it gives (or gave) power: its holder, or the members of the group that holds it. */
export type MandateChange = {
  /** `vacant`: the organisation's account was given back without a successor; told to administrators above. */
  what: 'granted' | 'changed' | 'ended' | 'vacant';
  mandate: string;
  /** Ids of users. */
  users: string[];
  role: Role;
  organization: string;
  organizationName: string;
  validFrom: Date;
  validTo: Date | null;
  decisionNumber: string;
};

export type HierarchicalAccessOptions = {
  /** Writes an event in the request's transaction. Comes by option, because the audit trail itself stands on this room. */
  record: (req: PayloadRequest, event: PowerEvent) => Promise<void>;
  /**
   * Hears of each mandate that a command of this room granted, changed or ended, in the command's transaction. Comes by option, because
   * whoever tells people stands on this room.
   * @default nobody is told
   */
  told?: (req: PayloadRequest, change: MandateChange) => Promise<void>;
  /** Slug of the organisations' collection. Its table must carry `path` (migrations/sql/020). */
  organizations: string;
  /** Slug of the sign-in collection. */
  users: string;
  /**
   * Slugs of collections whose documents an organisation owns and publishes to an audience. They get the
   * fields owner and audience, their checks, and access for board, admins and readers.
   * @default []
   */
  content?: readonly string[];
  /**
   * Ids of documents of other boards that this person must see (cases that came up to them).
   * @default none
   */
  lent?: (req: PayloadRequest, collection: string) => Promise<string[]>;
};

/** Key in `config.custom`, which never reaches a browser: what the room was given, for functions that no command of ours carries. */
export const CUSTOM = 'hierarchicalAccess';

/** The options of the built house. */
export const optionsOf = ({ custom }: { custom?: Record<string, unknown> | undefined }): HierarchicalAccessOptions => {
  const options = custom?.[CUSTOM] as HierarchicalAccessOptions | undefined;
  if (!options) throw new Error('hierarchicalAccess is not among the plugins');
  return options;
};
