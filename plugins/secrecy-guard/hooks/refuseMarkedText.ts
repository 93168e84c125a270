import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';
import { createPace, paragraphsOf } from '../../kernel';
import { declaredLevel } from '../domain/declaredLevel';
import { findMarking } from '../domain/findMarkings';
import { refuseMarking } from '../refuse';

/** A paragraph costs as much as going over so many bytes. */
const PARAGRAPH_BYTES = 10_000;
const LINE_BYTES = 4;

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
  const pace = createPace();
  // Paragraphs of one field in their order: letters below each other are a marking, too.
  const fields = new Map<string, string[]>();
  for (const { path, text } of paragraphsOf(data)) {
    const field = /^(snapshot\.content\.)?[^.]+/.exec(path)?.[0] ?? path;
    const lines = fields.get(field) ?? [];
    lines.push(text);
    fields.set(field, lines);
  }
  for (const lines of fields.values()) {
    for (let from = 0; from < lines.length; from += 50) {
      const part = lines.slice(from, from + 60);
      const wait = pace(part.length * PARAGRAPH_BYTES + LINE_BYTES * part.reduce((sum, { length }) => sum + length, 0));
      if (wait) await wait;
      const marking = findMarking([{ place: 'field', lines: part }]);
      if (marking) await refuseMarking(req, marking, { what: 'text', collection: collection.slug, sources: [data, originalDoc as Record<string, unknown> | undefined] });
    }
  }
  return data;
};
