import pg from 'pg';
import { markOutage, type Outage } from './outage';

type Heard = (error: unknown) => void;
type Callback = (error: unknown, ...rest: unknown[]) => void;

/** A client that tells of every statement an outage spoiled, whoever swallows its error later. */
const listeningClient = (hear: Heard): typeof pg.Client => {
  class ListeningClient extends pg.Client {
    // pg overloads `query` eight times; whatever comes is passed on as it came.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    override query(...args: any[]): any {
      const callback: unknown = args.at(-1);
      if (typeof callback === 'function') {
        args[args.length - 1] = ((error, ...rest) => {
          if (error) hear(error);
          (callback as Callback)(error, ...rest);
        }) satisfies Callback;
      }
      const result: unknown = (super.query as (...all: unknown[]) => unknown)(...args);
      if (result instanceof Promise) result.catch(hear);
      return result;
    }
  }
  return ListeningClient;
};

/**
 * The pool under Payload. Unlike the adapter's own it gives every client back, ends nobody's process when a connection
 * is cut (each client is listened to for its whole life), and counts outages: Payload's sign-in strategies swallow a lost
 * database and would answer "not signed in" (`outages` is how the server knows better).
 */
export class SteadyPool extends pg.Pool {
  outages = 0;
  lastOutage: Outage | undefined;

  constructor(options: pg.PoolConfig) {
    super({ ...options, Client: listeningClient((error) => this.hear(error)) } as pg.PoolConfig);
    // An idle client that was cut is already out of the pool when this is told.
    this.on('error', (error) => this.hear(error));
    this.on('connect', (client) => void client.on('error', (error) => this.hear(error)));
  }

  private hear(error: unknown): void {
    const outage = markOutage(error);
    if (outage === undefined) return;
    this.outages += 1;
    this.lastOutage = outage;
  }

  // Both of pg's forms: a promise, or a callback.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  override connect(callback?: any): any {
    const listening = callback as Callback | undefined;
    if (listening === undefined) {
      const connecting = super.connect();
      connecting.catch((error: unknown) => this.hear(error));
      return connecting;
    }
    return super.connect(((error: unknown, ...rest: unknown[]) => {
      if (error) this.hear(error);
      listening(error, ...rest);
    }) as never);
  }
}
