import type { CollectionBeforeValidateHook } from 'payload';
import { HandbookError } from '../../plugins/kernel';
import { t } from '../translations';

/** Every medium says in words what it shows. */
export const requireAlt: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const alt: unknown = data?.alt ?? (operation === 'update' ? originalDoc?.alt : undefined);
  if (typeof alt !== 'string' || alt.trim() === '') throw new HandbookError('media.alt', 400, t(req, 'error.media.alt'));
  return data;
};
