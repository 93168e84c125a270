export type MemberProfilesOptions = {
  /** Slug of the organisations' collection. */
  organizations: string;
  /** Slug of the sign-in collection. */
  users: string;
};
