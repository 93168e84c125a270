import type { CollectionBeforeValidateHook } from 'payload';
import { sha256InTurns } from '../../plugins/kernel';

/** The digest that approval binds to is of the bytes that are kept: Payload crops, and draws GIF and WebP anew, after they came. */
export const digestStored: CollectionBeforeValidateHook = async ({ data, operation, req }) =>
  operation === 'create' && req.file ? { ...data, sha256: await sha256InTurns(req.file.data) } : data;
