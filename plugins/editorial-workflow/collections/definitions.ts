import type { CollectionConfig } from 'payload';
import { denyAll, isReader, powerOf } from '../../hierarchical-access';
import { DEFINITIONS } from '../slugs';
import { label } from '../translations';

/** Workflow definitions: data, versioned. A running case keeps the version it started with; rows are never rewritten. */
export const definitions: CollectionConfig = {
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
  ],
};
