import type { CollectionConfig, CollectionSlug } from 'payload';
import { ADMINS, among, any, denyAll, derivedPath, heldAt, heldOver, powerOf, under, WRITERS } from '../../hierarchical-access';
import type { EditorialWorkflowOptions } from '../options';
import { CASES, OFFERS } from '../slugs';
import { label } from '../translations';
import { boardsOfOffers } from './answerers';
import { OFFER_STATES } from './domain/offer';

/**
 * "Đề nghị cấp trên đăng": a lower level offers what its board approved to a board above. The owner's board and administration
 * see it, the board it was offered to, and who stands in there; nobody else. Written by commands only.
 */
export const offers = ({ organizations, users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: OFFERS,
  labels: { singular: label('offer.one'), plural: label('offer.many') },
  graphQL: { singularName: 'PublicationOffer', pluralName: 'PublicationOffers' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-offeredAt',
  admin: { group: label('section'), useAsTitle: 'title', hideAPIURL: true, defaultColumns: ['title', 'owner', 'target', 'state', 'offeredAt'] },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(among('owner', heldAt(power, WRITERS)), among('target', await boardsOfOffers(req)), under('ownerPath', heldOver(power, ADMINS)));
    },
  },
  fields: [
    { name: 'title', type: 'text', required: true, label: label('field.title') },
    { name: 'case', type: 'relationship', relationTo: CASES as CollectionSlug, required: true, index: true, label: label('field.case') },
    { name: 'hash', type: 'text', required: true, label: label('field.hash') },
    { name: 'collection', type: 'text', required: true, label: label('field.collection') },
    { name: 'documentId', type: 'text', required: true, index: true, label: label('field.documentId') },
    { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.owner') },
    derivedPath('ownerPath'),
    { name: 'target', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('offer.target') },
    { name: 'state', type: 'select', required: true, index: true, label: label('field.state'), options: OFFER_STATES.map((value) => ({ value, label: label(`offer.state.${value}`) })) },
    { name: 'note', type: 'textarea', label: label('field.note') },
    { name: 'offeredBy', type: 'relationship', relationTo: users as CollectionSlug, required: true, label: label('offer.by') },
    { name: 'offeredAt', type: 'date', required: true, label: label('offer.at') },
    { name: 'closedAt', type: 'date', label: label('field.closedAt') },
    { name: 'closedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.closedBy') },
    { name: 'reason', type: 'textarea', label: label('field.reason') },
    /** The item of the board above that came of it, of the same kind. */
    { name: 'madeDocument', type: 'text', label: label('offer.made') },
  ],
});
