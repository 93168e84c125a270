import type { CollectionBeforeOperationHook } from 'payload';
import { HandbookError } from '../../plugins/kernel';
import { t } from '../translations';

const FILE_FIELDS = ['filename', 'mimeType', 'filesize', 'url', 'sha256', 'uploadEdits'];

/**
 * Payload deletes a replaced file before any later hook could refuse (TRAPS.md 38), and draws a kept one anew when the
 * address carries `uploadEdits`: refused here, first of all.
 */
export const refuseReplacement: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args;
  const { file, data } = args as { file?: unknown; data?: Record<string, unknown> };
  const touches = FILE_FIELDS.some((key) => data?.[key] !== undefined) || req.query?.uploadEdits !== undefined;
  if (req.file || file || (touches && req.payloadAPI !== 'local')) {
    throw new HandbookError('media.insert-only', 409, t(req, 'error.media.insert-only'));
  }
  return args;
};
