export type RegistrationOptions = {
  /** Slug of the sign-in collection. */
  users: string;
  /** As of the room accounts: by which key the sign-in collection lets a password through. */
  passwordKey: string;
  /** Collections whose published items count as the unit's own in the report on use: slug → what they are called. */
  content: Readonly<Record<string, { vi: string; en: string }>>;
};
