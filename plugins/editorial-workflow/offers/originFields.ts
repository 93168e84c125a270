import type { CollectionSlug, Field, FieldAccess } from 'payload';
import { heldAt, powerOf, WRITERS } from '../../hierarchical-access';
import { label } from '../translations';

const never = (): boolean => false;
const closed = { create: never, update: never };

/** Which item and text it was: for the board alone; that of a lower level may never have been published. */
const ownBoard: FieldAccess = async ({ req, doc }) => {
  const owner: unknown = (doc as { owner?: unknown } | undefined)?.owner;
  const id = typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner;
  return typeof id === 'string' && heldAt(await powerOf(req), WRITERS).includes(id);
};

/**
 * Where an item came from that a lower level offered: its organisation by name ("Nguồn: Đảng ủy phường …"), item and hash.
 * Written when the offer is accepted, part of what is approved, empty for everything else: flat fields, because an empty
 * group would change the hash of every item that has none.
 */
export const originFields = (organizations: string): Field[] => [
  {
    name: 'originName', type: 'text', label: label('origin.name'), access: closed,
    admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.originName) },
  },
  { name: 'originOrganization', type: 'relationship', relationTo: organizations as CollectionSlug, label: label('origin.organization'), access: closed, admin: { hidden: true } },
  { name: 'originDocument', type: 'text', label: label('origin.document'), access: { ...closed, read: ownBoard }, admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  { name: 'originHash', type: 'text', label: label('origin.hash'), access: { ...closed, read: ownBoard }, admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
];
