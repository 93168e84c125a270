import type { CollectionConfig, CollectionSlug } from 'payload';
import { MARKS } from '../domain/marks';
import { SOURCE_TYPES } from '../domain/source';
import type { RuleRegisterOptions } from '../options';
import { RULES } from '../slugs';
import { label } from '../translations';
import { workersRead } from './access';

export const RULE_STATES = ['proposed', 'confirmed', 'rejected', 'superseded'] as const;

/** Versions of rules. A rule changes by a new version that one person proposes and another confirms; none is rewritten. */
export const rules = ({ users }: RuleRegisterOptions): CollectionConfig => ({
  slug: RULES,
  labels: { singular: label('rule.one'), plural: label('rule.many') },
  graphQL: { singularName: 'Rule', pluralName: 'Rules' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: 'key',
  admin: {
    group: label('section'),
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'valueShown', 'source', 'validFrom', 'validTo', 'state', 'mark'],
    listSearchableFields: ['name', 'key', 'source'],
    pagination: { defaultLimit: 50, limits: [20, 50, 100] },
  },
  access: workersRead,
  fields: [
    { name: 'name', type: 'text', required: true, label: label('field.name') },
    { name: 'valueShown', type: 'text', required: true, label: label('field.value') },
    { name: 'unit', type: 'text', label: label('field.unit') },
    { name: 'source', type: 'text', required: true, label: label('field.source') },
    { name: 'sourceType', type: 'select', required: true, label: label('field.sourceType'), options: SOURCE_TYPES.map((value) => ({ value, label: label(`source.${value}`) })) },
    { name: 'sourceNumber', type: 'text', label: label('field.sourceNumber') },
    { name: 'sourceDate', type: 'date', label: label('field.sourceDate') },
    { name: 'sourceArticle', type: 'text', label: label('field.sourceArticle') },
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'mark', type: 'select', required: true, label: label('field.mark'), options: MARKS.map((value) => ({ value, label: label(`mark.${value}`) })) },
    { name: 'note', type: 'textarea', label: label('field.note') },
    { name: 'state', type: 'select', required: true, index: true, label: label('field.state'), options: RULE_STATES.map((value) => ({ value, label: label(`state.${value}`) })) },
    { name: 'key', type: 'text', required: true, index: true, label: label('field.key') },
    { name: 'value', type: 'json', required: true, label: label('field.rawValue') },
    { name: 'proposedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.proposedBy') },
    { name: 'proposedAt', type: 'date', required: true, label: label('field.proposedAt') },
    { name: 'confirmedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.confirmedBy') },
    { name: 'confirmedAt', type: 'date', label: label('field.confirmedAt') },
    { name: 'reason', type: 'textarea', label: label('field.reason') },
  ],
});
