import type { Access, CollectionConfig, PayloadRequest } from 'payload';
import { ADMINS, OVERSEERS, WRITERS } from '../domain/roles';
import { isRoot, isUnder } from '../domain/path';
import { powerOf } from '../power/powerOf';
import { heldAt, heldOver, isReader } from '../power/questions';
import { among, any, all, under } from './where';

export type ContentHang = {
  /** Field that names the answerable organisation, and the field its path is derived into. */
  owner: string;
  ownerPath: string;
  /** Field that names the organisation whose whole subtree may read, and its derived path. */
  audience: string;
  audiencePath: string;
  /** Ids of documents that this person must see although they are of another board (a case that came up to them). */
  lent?: (req: PayloadRequest) => Promise<string[]>;
};

type AccessMap = NonNullable<CollectionConfig['access']>;
const PUBLISHED = { _status: { equals: 'published' } };

/**
 * Access for content that an organisation owns and publishes to an audience.
 * Readers: what is published to an organisation of their chain. The owner's board: also its drafts.
 * Admins: their subtree. Nobody: a foreign branch. Publishing is not here: it is a command.
 */
export const contentAccess = (hang: ContentHang, operations: { prefix?: string } = {}): AccessMap => {
  const draftsOf = async (req: PayloadRequest, prefix = ''): Promise<ReturnType<typeof any>> => {
    const power = await powerOf(req);
    const tops = heldOver(power, ADMINS);
    if (tops.some(isRoot)) return under(`${prefix}${hang.ownerPath}`, tops);
    const lent = isReader(power) && hang.lent ? await hang.lent(req) : [];
    return any(
      among(`${prefix}${hang.owner}`, heldAt(power, WRITERS)),
      under(`${prefix}${hang.ownerPath}`, tops),
      among(prefix === '' ? 'id' : 'parent', lent),
    );
  };
  const read: Access = async ({ req }) => {
    const power = await powerOf(req);
    const drafts = await draftsOf(req);
    const administered = heldOver(power, ADMINS);
    // What is implied is left out: each further "or" takes an index away from lists and counts.
    if (administered.some(isRoot)) return drafts;
    const overseen = heldOver(power, OVERSEERS).filter((path) => !administered.some((top) => isUnder(path, top)));
    return any(drafts, all(PUBLISHED, among(hang.audience, power.reach)), all(PUBLISHED, under(hang.ownerPath, overseen)));
  };
  const change: Access = async ({ req }) => {
    const power = await powerOf(req);
    return any(among(hang.owner, heldAt(power, WRITERS)), under(hang.ownerPath, heldOver(power, ADMINS)));
  };
  return {
    create: async ({ req }) => {
      const power = await powerOf(req);
      return heldAt(power, [...WRITERS, ...ADMINS]).length > 0;
    },
    read,
    readVersions: ({ req }) => draftsOf(req, operations.prefix ?? 'version.'),
    update: change,
    delete: async (args) => all({ _status: { equals: 'draft' } }, await change(args)),
    unlock: () => false,
    admin: () => false,
  };
};

/** May this person put content under this owner? Asked by the create hook, where a `Where` cannot reach. */
export const mayWriteFor = async (req: PayloadRequest, owner: { id: string; path: string }): Promise<boolean> => {
  const power = await powerOf(req);
  return heldAt(power, WRITERS).includes(owner.id) || heldOver(power, ADMINS).some((top) => isUnder(owner.path, top));
};
