/** One thing that was measured: a line of docs/results/bench-*.json. */
export type Measurement = {
  /** `<what>.<figure>.<server>`, e.g. `feed.requests.product`. Stable, so that runs can be compared. */
  name: string;
  unit: string;
  value: number;
  /** What the value is as a multiple of the same figure of the bare server (or, where the name says so, of another city). */
  ratio: number | null;
  /** E.g. `ratio >= 0.85`; null where nothing was promised. */
  target: string | null;
  pass: boolean | null;
};

/** Where, when and of what. */
export type RunFacts = {
  date: string;
  machine: string;
  commit: string;
  members: number;
  organizations: number;
  items: number;
};
