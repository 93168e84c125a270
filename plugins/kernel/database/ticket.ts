import type { PayloadRequest } from 'payload';
import { query, sql } from './sql';

/**
 * A ticket opens a guarded table to one transaction. Triggers read it from `handbook.ticket`;
 * it is local to the transaction, so it cannot leak to the next one on the same connection
 * (DECISIONS.md 22). Form: `<command>:<subject>:<hash>`.
 */
export const setTicket = async (req: PayloadRequest, ticket: string): Promise<void> => {
  await query(req, sql`select set_config('handbook.ticket', ${ticket}, true)`);
};

export const clearTicket = (req: PayloadRequest): Promise<void> => setTicket(req, '');

/** Holds the ticket for the length of `work` only, then puts the former one back. Must run inside a transaction. */
export const withTicket = async <T>(req: PayloadRequest, ticket: string, work: () => Promise<T>): Promise<T> => {
  const [before] = await query<{ ticket: string | null }>(req, sql`select current_setting('handbook.ticket', true) as ticket`);
  await setTicket(req, ticket);
  try {
    const result = await work();
    await setTicket(req, before?.ticket ?? '');
    return result;
  } catch (error) {
    // Whoever catches this further up goes on without the ticket. In an aborted transaction nothing can be set,
    // nor does anything need to be: it can only roll back.
    await setTicket(req, before?.ticket ?? '').catch(() => undefined);
    throw error;
  }
};
