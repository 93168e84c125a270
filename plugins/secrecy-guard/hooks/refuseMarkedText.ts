import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';
import { paragraphsOf } from '../../kernel';
import { declaredLevel } from '../domain/declaredLevel';
import { refuseMarking } from '../refuse';
import { refuseMarkedTexts } from '../refuseMarkedTexts';

/** Fields that Payload does not know are thrown away later; what they declare is heard before. */
export const refuseDeclared: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { data } = args as { data?: Record<string, unknown> };
  // Whoever is not signed in is refused by access, and writes no event.
  if (!req.user || (operation !== 'create' && operation !== 'update') || data === undefined || data === null) return args;
  const level = declaredLevel(data);
  if (level) await refuseMarking(req, { level, place: 'declaration' }, { what: 'text', collection: collection.slug, sources: [data] });
  return args;
};

/** No text that is marked secret is stored, as a draft neither; nor submitted (a case holds the text as it is submitted). */
export const refuseMarkedText: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (data === undefined) return data;
  await refuseMarkedTexts(req, paragraphsOf(data), { what: 'text', collection: collection.slug, sources: [data, originalDoc as Record<string, unknown> | undefined] });
  return data;
};
