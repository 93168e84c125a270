import type { Payload } from 'payload';

import { migrateIfNeeded } from '../server/database/migrateIfNeeded';
import { closePayload } from '../server/database/pool';
import { loadPayload } from '../server/loadPayload';
import { createLog } from '../server/log';
import { createSteps } from '../server/steps';
import { openCommandLine, type CommandLine } from './openCommandLine';

/** Runs a command's work on a database that is there and up to date, and closes everything after it. */
export const withPayload = async <T>(work: (payload: Payload, line: CommandLine) => Promise<T>): Promise<T> => {
  const line = await openCommandLine();
  try {
    const log = createLog({
      ...line.environment,
      LOG_LEVEL: line.environment.LOG_LEVEL === 'info' ? 'warn' : line.environment.LOG_LEVEL,
    });
    await migrateIfNeeded(line.database.ownerUrl, { ...createSteps(line.environment, log), step: () => undefined });
    const { payload } = await loadPayload(log);
    try {
      return await work(payload, line);
    } finally {
      await closePayload(payload);
    }
  } finally {
    await line.close();
  }
};
