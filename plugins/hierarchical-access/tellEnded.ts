import { createLocalReq, type Payload } from 'payload';
import { inTransaction } from '../kernel';
import { tellEndedByTime } from './commands/support/tell';
import type { HierarchicalAccessOptions } from './options';

/** Nobody gives a command when a term is over: the worker says it. */
export const tellEnded =
  (options: HierarchicalAccessOptions) =>
  async (payload: Payload): Promise<void> => {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, () => tellEndedByTime(req, options));
  };
