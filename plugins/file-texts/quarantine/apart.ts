import { createLocalReq, type PayloadRequest } from 'payload';
import { inTransaction, query, sql } from '../../kernel';

/** In a transaction of its own, of the same person: what is written stands although the upload itself is rolled back. Waits for nobody. */
export const apart = async <T>(req: PayloadRequest, work: (own: PayloadRequest) => Promise<T>): Promise<T> => {
  const own = await createLocalReq({ ...(req.user ? { user: req.user } : {}), req: { headers: req.headers } as Partial<PayloadRequest> as PayloadRequest }, req.payload);
  delete own.transactionID;
  return inTransaction(own, async () => {
    await query(own, sql`set local lock_timeout = '2s'`);
    return work(own);
  });
};
