import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/**
 * Runs `work` inside the request's transaction, opening one when there is none.
 * Who opened it commits it; an error rolls everything back.
 */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const mine = await initTransaction(req);
  try {
    const result = await work();
    if (mine) await commitTransaction(req);
    return result;
  } catch (error) {
    if (mine) await killTransaction(req);
    throw error;
  }
};
