/** Foreign tables that follow the tree's changes: all named by slug, none imported. */
export type PartyOrganizationsOptions = {
  /** Slug of the sign-in collection: accounts kept by a merged organisation go to its successor. */
  users: string;
  /** Slug of the members' register: counted below each node, carried along when cells merge. */
  members: string;
  /** Slug of the register of who was in which cell from when to when. */
  memberships: string;
};
