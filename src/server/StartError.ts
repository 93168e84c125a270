import { say } from './say';

/** The start cannot go on. The message is for the person at the terminal: one line, what is wrong and what to do. */
export class StartError extends Error {
  readonly code: string;

  constructor(key: Parameters<typeof say>[0], params?: Parameters<typeof say>[1]) {
    super(say(key, params));
    this.name = 'StartError';
    this.code = key;
  }
}
