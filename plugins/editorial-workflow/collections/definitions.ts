import type { CollectionConfig, CollectionSlug } from 'payload';
import { denyAll, isReader, powerOf } from '../../hierarchical-access';
import { label as words } from '../definitions/translations';
import type { EditorialWorkflowOptions } from '../options';
import { DEFINITIONS } from '../slugs';
import { label } from '../translations';

/**
 * Workflow definitions: data, versioned. A running case keeps the version it started with; what a version says is never
 * rewritten, only whether it is in force and offered (definitions/, `p_definition`).
 */
export const definitions = ({ users }: EditorialWorkflowOptions): CollectionConfig => ({
  slug: DEFINITIONS,
  labels: { singular: label('definition.one'), plural: label('definition.many') },
  graphQL: { singularName: 'WorkflowDefinition', pluralName: 'WorkflowDefinitions' },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hideAPIURL: true, group: label('section'), useAsTitle: 'name', defaultColumns: ['name', 'key', 'version', 'active'] },
  access: { ...denyAll, read: async ({ req }) => { const power = await powerOf(req); return isReader(power) && power.mandates.length > 0; } },
  indexes: [{ fields: ['key', 'version'], unique: true }],
  fields: [
    { name: 'key', type: 'text', required: true, label: label('field.key') },
    { name: 'version', type: 'number', required: true, label: label('field.version') },
    { name: 'name', type: 'text', required: true, label: label('field.name') },
    { name: 'active', type: 'checkbox', defaultValue: true, label: label('field.active') },
    { name: 'isDefault', type: 'checkbox', defaultValue: false, label: label('field.isDefault') },
    { name: 'stages', type: 'json', required: true, label: label('field.stages'), admin: { components: { Field: '/plugins/editorial-workflow/components/StagesField#StagesField' } } },
    { name: 'isCellDefault', type: 'checkbox', defaultValue: false, label: words('field.isCellDefault') },
    { name: 'offered', type: 'checkbox', defaultValue: false, label: words('field.offered') },
    { name: 'note', type: 'textarea', label: words('field.note') },
    { name: 'madeBy', type: 'relationship', relationTo: users as CollectionSlug, label: words('field.madeBy') },
    { name: 'madeAt', type: 'date', label: words('field.madeAt') },
    { name: 'activatedBy', type: 'relationship', relationTo: users as CollectionSlug, label: words('field.activatedBy') },
    { name: 'activatedAt', type: 'date', label: words('field.activatedAt') },
  ],
});
