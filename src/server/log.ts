import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

import type { Environment } from '../../plugins/kernel/environment';

export type Log = Logger;

type Seen = Error & { code?: unknown; status?: unknown; isPublic?: unknown; originalError?: unknown };

const isError = (value: unknown): value is Seen => typeof value === 'object' && value !== null && 'message' in value && 'stack' in value;

/** GraphQL wraps what happened. */
const innermost = (error: Seen): Seen => (isError(error.originalError) ? error.originalError : error);

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** What PostgreSQL calls a failure, wherever in the chain of causes it stands. */
const stateOf = (error: unknown, depth = 0): string | undefined => {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' && SQLSTATE.test(code) && code !== 'EPIPE' ? code : stateOf(cause, depth + 1);
};

/** Drizzle writes the values of a failed query into its message, PostgreSQL a value it cannot read, V8 a piece of the body. */
const saidOf = (error: Seen, state: string | undefined): string | undefined => {
  if (error.name === 'SyntaxError') return 'malformed text';
  if (error.message.startsWith('Failed query:')) return error.message.replace(/\nparams: [\s\S]*$/, '');
  return state?.startsWith('22') ? undefined : error.message;
};

/** Where it happened; the lines before the first frame are messages. */
const framesOf = (stack: string | undefined): string | undefined => stack?.split('\n').filter((line) => /^ {4}at /.test(line)).join('\n');

/** Sentences meant for the reader name people and repeat what was typed: of a refusal the log keeps its code. */
const refusalOf = ({ name, code, status, isPublic }: Seen) =>
  isPublic === true && typeof status === 'number' && status < 500 ? { type: name, code, status } : undefined;

const err = (thrown: unknown) => {
  if (!isError(thrown)) return { type: typeof thrown, message: 'not an Error' };
  const error = innermost(thrown);
  const state = stateOf(error);
  const { type } = stdSerializers.err(error);
  return refusalOf(error) ?? { type, code: state ?? error.code, message: saidOf(error, state), stack: framesOf(error.stack) };
};

/** Without a sentence of its own a line would get the error's message, past the serializer. */
const withSentence = (line: unknown): unknown[] => {
  if (isError(line)) return [{ err: line }, 'error'];
  const { err: error, msg } = (typeof line === 'object' && line !== null ? line : {}) as { err?: unknown; msg?: unknown };
  return error !== undefined && msg === undefined ? [line, 'error'] : [line];
};

const ERROR = 50;

const isRefusal = (line: unknown): boolean => {
  const error = isError(line) ? line : (line as { err?: unknown } | null)?.err;
  return isError(error) && refusalOf(innermost(error)) !== undefined;
};

/**
 * One line of JSON an event. Never bodies, query values, cookies or names of people.
 * @param destination where lines go. @default standard output
 */
export const createLog = ({ LOG_LEVEL, PROCESS }: Pick<Environment, 'LOG_LEVEL' | 'PROCESS'>, destination?: DestinationStream): Log =>
  pino(
    {
      level: LOG_LEVEL,
      base: { process: PROCESS, pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err },
      hooks: {
        logMethod(args, method, level) {
          const [line, ...rest] = args as unknown[];
          // Payload calls every refusal an error; they are the day's work.
          if (level >= ERROR && isRefusal(line)) return this.info(line as object, 'refused');
          const said = typeof rest[0] === 'string' ? [isError(line) ? { err: line } : line, ...rest] : withSentence(line);
          method.apply(this, said as Parameters<typeof method>);
        },
      },
    },
    destination ?? pino.destination(1),
  );
