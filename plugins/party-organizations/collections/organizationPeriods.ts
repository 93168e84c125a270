import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath, OVERSEERS, registerAccess } from '../../hierarchical-access';
import { FORMS, KINDS, LEVELS } from '../domain/kinds';
import { ORGANIZATION_PERIODS, ORGANIZATIONS } from '../slugs';
import { label } from '../translations';

const CHANGES = ['create', 'rename', 'move', 'merge', 'dissolve', 'correct'] as const;

/**
 * What an organisation was during a period (`validFrom` included, `validTo` excluded) and when we knew it
 * (`recordedAt`, `supersededAt`): the tree "as of" any day comes from here (DECISIONS.md 8). A row is only
 * ever closed, never rewritten.
 */
export const organizationPeriods: CollectionConfig = {
  slug: ORGANIZATION_PERIODS,
  labels: { singular: label('period.one'), plural: label('period.many') },
  graphQL: { singularName: 'OrganizationPeriod', pluralName: 'OrganizationPeriods' },
  lockDocuments: false,
  disableDuplicate: true,
  // Read on the screens of what it belongs to, not by itself: kept out of the navigation.
  admin: { group: false, useAsTitle: 'name', defaultColumns: ['organization', 'name', 'change', 'validFrom', 'validTo', 'decisionNumber'] },
  access: registerAccess({ path: 'organizationPath', readers: OVERSEERS }),
  fields: [
    { name: 'organization', type: 'relationship', relationTo: ORGANIZATIONS as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'parent', type: 'relationship', relationTo: ORGANIZATIONS as CollectionSlug, index: true, label: label('field.parent') },
    { name: 'code', type: 'text', required: true, label: label('field.code') },
    { name: 'name', type: 'text', required: true, label: label('field.name') },
    { name: 'shortName', type: 'text', required: true, label: label('field.shortName') },
    { name: 'level', type: 'select', required: true, enumName: 'enum_organizations_level', label: label('field.level'), options: LEVELS.map((value) => ({ value, label: label(`level.${value}`) })) },
    { name: 'form', type: 'select', required: true, enumName: 'enum_organizations_form', label: label('field.form'), options: FORMS.map((value) => ({ value, label: label(`form.${value}`) })) },
    { name: 'kind', type: 'select', required: true, enumName: 'enum_organizations_kind', label: label('field.kind'), options: KINDS.map((value) => ({ value, label: label(`kind.${value}`) })) },
    { name: 'change', type: 'select', required: true, label: label('field.change'), options: CHANGES.map((value) => ({ value, label: label(`change.${value}`) })) },
    { name: 'mergedInto', type: 'relationship', relationTo: ORGANIZATIONS as CollectionSlug, label: label('field.mergedInto') },
    { name: 'validFrom', type: 'date', required: true, index: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'decisionNumber', type: 'text', label: label('field.decisionNumber') },
    { name: 'decisionDate', type: 'date', label: label('field.decisionDate') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
    { name: 'supersededAt', type: 'date', label: label('field.supersededAt') },
  ],
};
