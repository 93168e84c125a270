import type { CollectionConfig, Field } from 'payload';
import { withOpenLink } from '../hierarchical-access';
import { relationsField } from './fields/relations';
import { canonicalNumber } from './hooks/canonicalNumber';
import { checkRelations } from './hooks/checkRelations';
import { label } from './translations';

const expiresOn: Field = { name: 'expiresOn', type: 'date', index: true, label: label('field.expiresOn') };

/** The day a document ends stands beside the day it begins. */
const besideInForce = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if (field.type !== 'row') return field;
    const at = field.fields.findIndex((each) => 'name' in each && each.name === 'inForce');
    return at < 0 ? field : { ...field, fields: [...field.fields.slice(0, at + 1), expiresOn, ...field.fields.slice(at + 1)] };
  });

/** Documents that know their number, each other, and whether they still stand; nothing of the given collection is changed in place. */
export const officialDocuments = (collection: CollectionConfig): CollectionConfig => ({
  ...withOpenLink(collection, '/doc-van-ban', label('read.open')),
  hooks: { ...collection.hooks, beforeValidate: [...(collection.hooks?.beforeValidate ?? []), canonicalNumber, checkRelations] },
  fields: [...besideInForce(collection.fields), relationsField(collection.slug)],
});
