import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { HandbookError } from '../../plugins/kernel';
import { t } from '../translations';
import { takeIn, type Incoming, type Taken } from '../uploads/takeIn';

/** Key in `req.context`: a file that was taken in before this operation began, by the file. */
const TAKEN = 'handbook.file-taken';

export const keepTaken = (req: PayloadRequest, file: Incoming, taken: Taken): void => {
  req.context[TAKEN] = { file, taken };
};

/**
 * Names a new file by what it is. A medium is made of bytes that were sent, never of an address to fetch them from (TRAPS.md 22):
 * Payload would go and get them.
 */
export const contentAddress: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create') return args;
  const incoming = (args as { file?: typeof req.file }).file ?? req.file;
  if (!incoming) throw new HandbookError('media.missing', 400, t(req, 'error.media.missing'));
  const named = args as { data?: Record<string, unknown> };
  const before = req.context[TAKEN] as { file: Incoming; taken: Taken } | undefined;
  const taken = before?.file === incoming ? before.taken : await takeIn(req, incoming, named.data);
  named.data = { ...named.data, ...taken };
  return args;
};
