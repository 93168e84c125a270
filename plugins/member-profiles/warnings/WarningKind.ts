import type { PayloadRequest } from 'payload';
import type { Role } from '../../hierarchical-access';
import type { SQL } from '../../kernel';
import type { ExplainedRule } from '../../rule-register';

type Both = { vi: string; en: string };

/** Whether a path lies in what is asked about. */
export type Within = (path: SQL) => SQL;

/** A kind of warning as the rules of today make it. */
export type WarningRows = {
  why: ExplainedRule[];
  /**
   * One statement over a subtree: columns organization (uuid: where it stands), member (uuid or null), since (date) and detail (jsonb: plain
   * facts that `says` names). Reads only, in sets; no sealed value may stand in it.
   */
  rows: (within: Within) => SQL;
};

/** Something that asks for attention. It warns and decides nothing. Declared once by its room (`contributeWarnings`). */
export type WarningKind = {
  /** Stable, of a-z and -. */
  key: string;
  /** What it is called above its list. */
  label: Both;
  /** One line: `{{member}}`, `{{organization}}` and whatever `detail` holds. */
  says: Both;
  /** What to do about it, and the words of the link that leads there. */
  todo: Both;
  /** Path below the admin's own route; `{{memberId}}` and `{{organizationId}}` are filled in. */
  link: string;
  /** Who may know of it, over the place where it stands. @default who reads the register of members */
  readers?: readonly Role[];
  /** Reads its rules; undefined where none holds: then there is nothing to warn of. */
  read: (req: PayloadRequest, now: Date) => Promise<WarningRows | undefined>;
};
