import type { PayloadRequest } from 'payload';
import type { Language } from '../../kernel';
import type { MailMode } from '../domain/schedule';

/** A notification as its kind judges it. */
export type Notice = {
  id: string;
  kind: string;
  subject: { collection: string; id: string } | null;
  params: Readonly<Record<string, string | number>>;
  link: string;
  createdAt: string;
};

/**
 * How a notification stands now, for the person of the request. `current`: what it says is still so. `past`: it was so, and the
 * person may know of it; no mail goes out any more. `hidden`: its subject is not there for them; nothing of it is shown or sent.
 */
export type Standing = 'current' | 'past' | 'hidden';

type Both = { vi: string; en: string };

/** Declared once by the room it belongs to (`withNotificationKinds`). */
export type NotificationKind = {
  /** `<room>.<what>`, stable: preferences and links of mails hold it. */
  key: string;
  /** What it is called where people choose. */
  label: Both;
  /** `{{name}}` is replaced by `params.name`; the title is the mail's subject. */
  title: Both;
  body: Both;
  /** More to put into title and body, in the reader's language: words for what `params` holds as a code. */
  words?: (params: Notice['params'], language: Language) => Readonly<Record<string, string>>;
  /** What holds until the person chooses. */
  mail: MailMode;
  /** Whether a device is told as well, until the person chooses. @default where `mail` is 'now' */
  push?: boolean;
  /**
   * Its label may stand on a locked telephone and pass through a provider: it says nothing of a person, and nothing secret. Without this a push
   * message says that there is something new, no more.
   * @default false
   */
  nameable?: boolean;
  /** The person cannot choose otherwise: what keeps an account safe. @default false */
  obligatory?: boolean;
  /** Goes out during quiet hours too. @default false */
  urgent?: boolean;
  /**
   * How these stand for the person of `req`; asked when the inbox is shown and again before a mail goes out. One that is not in
   * the answer is hidden. @default current while the person may read the subject over the Local API
   */
  standing?: (req: PayloadRequest, notices: readonly Notice[]) => Promise<ReadonlyMap<string, Standing>>;
};
