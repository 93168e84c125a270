import type { Environment } from '../../plugins/kernel/environment';
import type { Log } from './log';
import { say } from './say';

type Key = Parameters<typeof say>[0];

/** Tells what the start is doing, step by step with the time passed. */
export type Steps = {
  /** One step, said before it is done. */
  step: (key: Key, params?: Parameters<typeof say>[1]) => void;
  /** A line under the last step. */
  note: (text: string) => void;
  /** Lines with neither time nor indent. */
  plain: (text: string) => void;
  seconds: () => string;
};

/** People at a terminal read lines; a container's log collector reads JSON. */
export const createSteps = ({ embeddedDatabase }: Pick<Environment, 'embeddedDatabase'>, log: Log): Steps => {
  const begin = performance.now();
  const elapsed = () => (performance.now() - begin) / 1000;
  const seconds = () => elapsed().toFixed(1).replace('.', ',');
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  if (!embeddedDatabase) {
    const tell = (text: string) => log.info({ elapsedMs: Math.round(elapsed() * 1000) }, text);
    return { step: (key, params) => tell(say(key, params)), note: tell, plain: tell, seconds };
  }
  return {
    step: (key, params) => print(`${seconds().padStart(6)} s  ${say(key, params)}`),
    note: (text) => print(`          ${text.replaceAll('\n', '\n          ')}`),
    plain: print,
    seconds,
  };
};
