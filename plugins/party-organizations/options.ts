import type { CommandContext } from '../kernel';

/** An organisation that is no more from a day (`YYYY-MM-DD`) on; merged, with who takes its name (`target`) and its members (`receiver`). */
export type EndedOrganization = { id: string; from: string; target?: string; receiver?: string };

/** Foreign tables that follow the tree's changes: all named by slug, none imported. */
export type PartyOrganizationsOptions = {
  /** Slug of the sign-in collection: accounts kept by a merged organisation go to its successor. */
  users: string;
  /** Slug of the members' register: counted below each node, carried along when cells merge. */
  members: string;
  /** Slug of the register of who was in which cell from when to when. */
  memberships: string;
  /** Told in the transaction that ends an organisation, before it ends: what is under way elsewhere follows into the successor. */
  ended?: (ctx: CommandContext, organization: EndedOrganization) => Promise<void>;
};
