import type { FlattenedField, PayloadRequest } from 'payload';
import type { Found } from './fieldAt';

/** No document is at hand when one asks: whatever depends on it is no. */
const NO_DOCUMENT = { id: '-' };

const readable = async (field: FlattenedField, req: PayloadRequest): Promise<boolean> => {
  if ('hidden' in field && field.hidden) return false;
  const read = 'access' in field ? field.access?.read : undefined;
  if (!read) return true;
  return (await (read as unknown as (args: Record<string, unknown>) => unknown)({ req, doc: NO_DOCUMENT, data: NO_DOCUMENT, siblingData: {}, blockData: undefined })) === true;
};

/** Is this field shown to this person, whatever the document? Only then may they ask about it, or order by it (TRAPS.md 17, 32). */
export const mayRead = async ({ field, above }: Found, req: PayloadRequest): Promise<boolean> => {
  for (const each of [...above, field]) if (!(await readable(each, req))) return false;
  return true;
};
