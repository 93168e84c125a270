import { pino, stdSerializers, type Logger } from 'pino';

import type { Environment } from '../../plugins/kernel/environment';

export type Log = Logger;

/** Drizzle writes the values of a failed query into its message; they are people's data and stay out of the log. */
const withoutValues = (text: string | undefined) => text?.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/g, '');

const err = (error: unknown) => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' };
  const { type, message, stack } = stdSerializers.err(error);
  const { code } = error as NodeJS.ErrnoException;
  return { type, code, message: withoutValues(message), stack: withoutValues(stack) };
};

/** One line of JSON an event. Never bodies, query values, cookies or names of people. */
export const createLog = ({ LOG_LEVEL, PROCESS }: Pick<Environment, 'LOG_LEVEL' | 'PROCESS'>): Log =>
  pino({
    level: LOG_LEVEL,
    base: { process: PROCESS, pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err },
  });
