import type { PayloadRequest } from 'payload';
import { withTicket } from '../../kernel';

/** Key in `req.context` by which the hooks know the engine's own writes. A request cannot set it. */
export const ENGINE = 'handbook.approval-engine';

/** Runs `work` as the engine: hooks step aside, and the database sees the ticket of this case and hash. */
export const asEngine = async <T>(req: PayloadRequest, ticket: string, work: () => Promise<T>): Promise<T> => {
  const before = req.context[ENGINE];
  req.context[ENGINE] = true;
  try {
    return await withTicket(req, ticket, work);
  } finally {
    req.context[ENGINE] = before;
  }
};

export const isEngine = (req: PayloadRequest): boolean => req.context[ENGINE] === true;
