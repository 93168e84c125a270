import type { CollectionBeforeValidateHook } from 'payload';
import { z } from 'zod';
import { HandbookError, isHandbookError, parseInput } from '../../plugins/kernel';
import { t } from '../translations';

const schema = z
  .array(
    z.object({
      anchor: z.string().regex(/^[a-z0-9-]{1,80}$/),
      heading: z.string().max(1000),
      text: z.string().max(200_000),
    }),
  )
  .max(5000)
  .refine((list) => new Set(list.map(({ anchor }) => anchor)).size === list.length, { error: 'anchor: ×2' });

/** Sections are read by apps and linked to: their shape is checked for drafts too, where field validation is skipped. */
export const checkSections: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data?.sections === undefined || data.sections === null) return data;
  try {
    return { ...data, sections: parseInput(req, schema, data.sections) };
  } catch (error) {
    if (!isHandbookError(error)) throw error;
    const detail = error.data as { fields?: { path: string; message: string }[] };
    const fields = (detail.fields ?? []).slice(0, 5).map(({ path, message }) => `${path}: ${message}`).join('; ');
    throw new HandbookError('document.sections', 400, t(req, 'error.section.invalid', { fields }), detail);
  }
};
