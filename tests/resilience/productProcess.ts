import { spawn } from 'node:child_process';

import type { TestDatabase } from '../support/database/createTestDatabase';
import { TEST_SEAL_KEYS } from '../support/sealKeys';

export type ProductProcess = {
  /** Whether it has said that it leads. */
  leads: () => boolean;
  output: () => string;
  /** Ends it, and waits until it is gone. */
  end: (signal: NodeJS.Signals) => Promise<void>;
};

/** The product as a process of its own on this test's database, as a worker unless told otherwise. Call freshBundle first. */
export const startProductProcess = (database: TestDatabase, dataDir: string, environment: Record<string, string> = {}): ProductProcess => {
  const child = spawn(process.execPath, ['dist/server.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      PROCESS: 'worker',
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      PAYLOAD_SECRET: 'test'.repeat(10), SEAL_KEYS: TEST_SEAL_KEYS,
      DATA_DIR: dataDir,
      ...environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    leads: () => output.includes('worker: leading'),
    output: () => output,
    end: async (signal) => {
      child.kill(signal);
      await gone;
      process.off('exit', kill);
    },
  };
};
