import type { CollectionConfig, CollectionSlug } from 'payload';
import { among, any, denyAll, derivedPath, heldAt, heldOver, OVERSEERS, powerOf, under, WRITERS } from '../../hierarchical-access';
import type { EditorialWorkflowOptions } from '../options';
import { CHOICES } from '../slugs';
import { FORMS } from './domain/forms';
import { label } from './translations';

/** Which workflow an organisation chose for one kind of content, from when to when. Rows only end; written by `definitions.choose`. */
export const choices = ({ organizations, users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: CHOICES,
  labels: { singular: label('choice.one'), plural: label('choice.many') },
  graphQL: { singularName: 'WorkflowChoice', pluralName: 'WorkflowChoices' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  admin: { hideAPIURL: true, group: false, defaultColumns: ['organization', 'collection', 'definitionKey', 'validFrom', 'validTo'] },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(under('organizationPath', heldOver(power, OVERSEERS)), among('organization', heldAt(power, WRITERS)));
    },
  },
  fields: [
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'collection', type: 'text', required: true, label: label('field.collection') },
    { name: 'form', type: 'select', required: true, label: label('field.form'), options: FORMS.map((value) => ({ value, label: label(`form.${value}`) })) },
    { name: 'definitionKey', type: 'text', required: true, label: label('field.definition') },
    { name: 'reason', type: 'textarea', label: label('field.reason') },
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'chosenBy', type: 'relationship', relationTo: users as CollectionSlug, required: true, label: label('field.chosenBy') },
    { name: 'endedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.endedBy') },
  ],
});
