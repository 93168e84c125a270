import type { CollectionConfig } from 'payload';
import type { Language } from '../../kernel';

/** The collection with a link above each form to a page of its own for reading; nothing of the given one is changed. @param path below the admin's own route, without the id */
export const withOpenLink = (collection: CollectionConfig, path: `/${string}`, label: Record<Language, string>): CollectionConfig => {
  const { admin } = collection;
  const { edit, ...components } = admin?.components ?? {};
  const link = { path: '/plugins/hierarchical-access/components/OpenLink#OpenLink', clientProps: { path, label } };
  return { ...collection, admin: { ...admin, components: { ...components, edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), link] } } } };
};
