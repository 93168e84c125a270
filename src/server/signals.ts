import type { Closers } from './closers';
import type { Log } from './log';
import { say } from './say';

/** Ends the process in order on SIGTERM, SIGINT or an error nobody caught. A second signal ends it at once. */
export const closeOnSignals = (closers: Closers, log: Log, tell: (text: string) => void): ((code: number) => Promise<never>) => {
  let closing: Promise<void> | undefined;
  const end = async (code: number): Promise<never> => {
    closing ??= closers.closeAll();
    await closing;
    process.exit(code);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (closing !== undefined) process.exit(1);
      tell(say('stop.begin', { signal }));
      void end(0);
    });
  }
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught');
    void end(1);
  });
  // A promise nobody waited for: the request that made it is lost, the others need not be.
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'unhandled rejection'));
  return end;
};
