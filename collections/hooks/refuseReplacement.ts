import type { CollectionBeforeOperationHook } from 'payload';
import { HandbookError } from '../../plugins/kernel';
import { t } from '../translations';

/** Payload deletes a replaced file before any later hook could refuse (TRAPS.md 38): refused here, first of all. */
export const refuseReplacement: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file, data } = args as { file?: unknown; data?: Record<string, unknown> };
  const touches = ['filename', 'mimeType', 'filesize', 'url', 'sha256', 'uploadEdits'].some((key) => data?.[key] !== undefined);
  if (operation === 'update' && (req.file || file || (touches && req.payloadAPI !== 'local'))) {
    throw new HandbookError('media.insert-only', 409, t(req, 'error.media.insert-only'));
  }
  return args;
};
