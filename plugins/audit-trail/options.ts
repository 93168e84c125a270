export type AuditTrailOptions = {
  /** Slug of the organisations' collection: each has its own chain. */
  organizations: string;
  /** Slug of the sign-in collection. */
  users: string;
};
