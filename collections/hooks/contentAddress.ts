import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeOperationHook } from 'payload';
import { HandbookError, nfc, sha256 } from '../../plugins/kernel';
import { MEDIA_TYPES } from '../mediaTypes';
import { t } from '../translations';

/**
 * Names a new file by what it is: its digest, a random tail (two boards may hold the same bytes) and the
 * ending of its true kind, found in its first bytes. The name people gave it is kept as text only.
 */
export const contentAddress: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const incoming = (args as { file?: typeof req.file }).file ?? req.file;
  if (operation !== 'create' || !incoming) return args;
  const bytes = incoming.tempFilePath ? await readFile(incoming.tempFilePath) : incoming.data;
  const kind = await fileTypeFromBuffer(bytes);
  if (!kind || !(MEDIA_TYPES as readonly string[]).includes(kind.mime)) {
    throw new HandbookError('media.kind', 415, t(req, 'error.media.kind', { kind: kind?.mime ?? '?' }));
  }
  const digest = sha256(bytes);
  const named = args as { data?: Record<string, unknown> };
  named.data = { ...named.data, originalName: nfc(incoming.name).slice(-200), sha256: digest };
  incoming.name = `${digest.slice(0, 32)}-${randomUUID().slice(0, 8)}.${kind.ext}`;
  incoming.mimetype = kind.mime;
  return args;
};
