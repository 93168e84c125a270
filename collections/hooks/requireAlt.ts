import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { HandbookError } from '../../plugins/kernel';
import { t } from '../translations';

/** Every medium says in words what it shows. @throws media.alt */
export const needAlt = (req: PayloadRequest, alt: unknown): void => {
  if (typeof alt !== 'string' || alt.trim() === '') throw new HandbookError('media.alt', 400, t(req, 'error.media.alt'));
};

export const requireAlt: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  needAlt(req, data?.alt ?? (operation === 'update' ? originalDoc?.alt : undefined));
  return data;
};
