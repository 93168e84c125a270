import type { Payload, PayloadRequest } from 'payload';

/** One notice to several people, as `plugins/notifications` takes it. */
export type Notice = {
  /** One of `NOTICE_KINDS`. */
  kind: string;
  /** Ids of users. */
  to: readonly string[];
  /** What it is about; who may not read it is told nothing of it. */
  subject?: { collection: string; id: string };
  organization?: string;
  params?: Readonly<Record<string, string | number>>;
  /** A path of the admin. */
  link: string;
  dedupeKey?: string;
};

/** Writes the notice in the caller's transaction; it is sent later, by a worker. */
export type Notify = (req: PayloadRequest, notice: Notice) => Promise<unknown>;

const KEY = 'approvalNotify';

/** Kept in `config.custom`: tasks of the worker know the payload alone. */
export const withNotify = (custom: Record<string, unknown>, notify: Notify | undefined): Record<string, unknown> => (notify ? { ...custom, [KEY]: notify } : custom);

/** How people are told here; nobody is, where no way was given. */
export const notifyOf = (payload: Payload): Notify => (payload.config.custom?.[KEY] as Notify | undefined) ?? (() => Promise.resolve());
