// The part of autocannon 8 that the bench uses; the package brings no types.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';
  export type Request = { method?: string; path: string; headers?: Record<string, string> };
  export type Client = { setRequests: (requests: Request[]) => void };
  export type Options = {
    url: string;
    connections: number;
    /** Seconds. */
    duration?: number;
    amount?: number;
    /** Milliseconds between looks at whether it is over. */
    sampleInt?: number;
    timeout?: number;
    setupClient?: (client: Client) => void;
  };
  export type Result = { errors: number; timeouts: number; statusCodeStats: Record<string, { count: number }> };
  const autocannon: (options: Options, done: (error: Error | null, result: Result) => void) => EventEmitter;
  export default autocannon;
}
