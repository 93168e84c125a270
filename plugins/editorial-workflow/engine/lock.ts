import type { PayloadRequest } from 'payload';
import { lockFor } from '../../kernel';

/** One writer at a time for a document: saves, submission and publication wait for each other (TRAPS.md 9). */
export const lockDocument = (req: PayloadRequest, collection: string, document: string): Promise<void> =>
  lockFor(req, `document:${collection}:${document}`);
