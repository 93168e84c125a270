export type NotificationsOptions = {
  /** Slug of the sign-in collection. Its rows carry `email` and `disabledAt`. */
  users: string;
  organizations: string;
  /**
   * Whether mails are written at all: only where a mail server is configured, so that none pile up for the day it is.
   * @default false
   */
  mail?: boolean;
};
