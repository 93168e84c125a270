import type { CollectionConfig, CollectionSlug } from 'payload';
import { all, among, any, denyAll, derivedPath, powerOf, under } from '../../hierarchical-access';
import { overseen } from '../access';
import { FORMS, KINDS, LEVELS } from '../domain/kinds';
import { ORGANIZATIONS } from '../slugs';
import { label } from '../translations';

/**
 * One node of the tree. Everything here is structure: it changes by the commands create, rename, move,
 * merge and dissolve, each with its decision; the database refuses the rest (migrations/sql/020).
 * Everyone served sees their own chain up to the root and the bodies that serve it (advisory, press, schools:
 * they publish to the whole tree, Seed 4529 Điều 6.2–6.4); overseers and admins their subtree.
 */
export const organizations: CollectionConfig = {
  slug: ORGANIZATIONS,
  labels: { singular: label('organization.one'), plural: label('organization.many') },
  graphQL: { singularName: 'Organization', pluralName: 'Organizations' },
  lockDocuments: false,
  disableDuplicate: true,
  defaultPopulate: { code: true, name: true, shortName: true, level: true, form: true, kind: true },
  admin: {
    group: label('section'),
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'code', 'level', 'form', 'parent'],
    listSearchableFields: ['name', 'shortName', 'code'],
  },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(
        among('id', power.reach),
        under('path', overseen(power)),
        all(among('parent', power.reach), { kind: { not_equals: 'party' } }),
      );
    },
  },
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, index: true, label: label('field.code') },
    { name: 'name', type: 'text', required: true, label: label('field.name') },
    { name: 'shortName', type: 'text', required: true, label: label('field.shortName') },
    { name: 'parent', type: 'relationship', relationTo: ORGANIZATIONS as CollectionSlug, index: true, label: label('field.parent') },
    derivedPath('path'),
    { name: 'level', type: 'select', required: true, label: label('field.level'), options: LEVELS.map((value) => ({ value, label: label(`level.${value}`) })) },
    { name: 'form', type: 'select', required: true, label: label('field.form'), options: FORMS.map((value) => ({ value, label: label(`form.${value}`) })) },
    { name: 'kind', type: 'select', required: true, defaultValue: 'party', label: label('field.kind'), options: KINDS.map((value) => ({ value, label: label(`kind.${value}`) })) },
    { name: 'validFrom', type: 'date', required: true, label: label('field.validFrom') },
    { name: 'validTo', type: 'date', label: label('field.validTo') },
    { name: 'mergedInto', type: 'relationship', relationTo: ORGANIZATIONS as CollectionSlug, label: label('field.mergedInto') },
  ],
};
