import type { CollectionConfig } from 'payload';
import { label } from '../translations';

/** The listen button stands at the top of the form's side column, for what is live. */
export const withButton = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    { name: 'listen', type: 'ui', label: label('listen.field'), admin: { position: 'sidebar', components: { Field: '/plugins/listen/components/ListenField#ListenField' } } },
  ],
});
