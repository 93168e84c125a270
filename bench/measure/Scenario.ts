/** Somebody who asks. */
export type Asker = { token: string };

/** One kind of request, the same to every server. */
export type Scenario = {
  key: string;
  title: string;
  /** Path and query for the n-th asker. */
  path: (n: number) => string;
  askers: readonly Asker[];
  /** `load` under 16 connections; `calm` one request after the other, where milliseconds are what counts. */
  kind: 'load' | 'calm';
  /** Sends back the ETag of the first answer and expects 304 of the product. */
  unchanged?: boolean;
};
