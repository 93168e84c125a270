import type { PayloadRequest } from 'payload';

type Both = { vi: string; en: string };

/** Whom data is about, and who reads it: mostly the same; else the reading is written down where readings are. */
export type DataPerson = { user: string | null; member: string | null; reader: { user: string; organization: string | null; why: string } };

/** One line of what is kept: column → value as people read it. */
export type PersonalRow = Readonly<Record<string, string | number | boolean | null>>;

/** What one room keeps of a person. Contributed by the room; read for the person's own export, deleted at their request where nothing keeps it. */
export type PersonalDataPart = {
  /** `<room>.<what>`, stable. */
  key: string;
  name: Both;
  /** What the columns of its rows are called, in the order they are shown. */
  columns: Readonly<Record<string, Both>>;
  /** The law or rule by which it stays when somebody asks for its deletion; left out: `forget` deletes it. */
  staysBy?: Both;
  /** In the request's transaction. */
  read: (req: PayloadRequest, person: DataPerson) => Promise<readonly PersonalRow[]>;
  /** Deletes what may go, in the caller's transaction. @returns how many rows */
  forget?: (req: PayloadRequest, person: { user: string | null; member: string | null }) => Promise<number>;
};
