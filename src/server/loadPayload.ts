import type { Payload, SanitizedConfig } from 'payload';

import { followDatabaseClock, registerKeys } from '../../plugins/kernel';
import { guardPool } from './database/pool';
import { importPayload } from './importPayload';
import type { Log } from './log';

export type Engine = { payload: Payload; config: Promise<SanitizedConfig> };

/** Payload with its database. Next shares the same instance (`global._payload`). */
export const loadPayload = async (log: Log): Promise<Engine> => {
  const { getPayload, config } = await importPayload();
  const payload = await getPayload({ config });
  payload.logger = log.child({ part: 'payload' });
  guardPool(payload, log);
  await followDatabaseClock(payload);
  await registerKeys(payload);
  return { payload, config };
};
