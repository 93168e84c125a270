/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = { [name: string]: unknown };

/** What is known of doors without asking the configuration; made from the sources by `npm run generate` (scripts/api/answers.mjs). */
export type Described = {
  /** By the name of a command, the schema of its answer as JSON text. A name may hold `*`, where a room makes several commands alike. */
  answers: Readonly<Record<string, string>>;
  /** Schemas that answers share, by name, as JSON text. */
  shared: Readonly<Record<string, string>>;
  /** By code: status and message in Vietnamese. */
  errors: Readonly<Record<string, readonly [number, string]>>;
};

/** What a command was asked once, and what it answered then. */
export type Example = { input: Record<string, unknown>; answer?: unknown };
/** By the name of a command, an `Example` as JSON text; written by `tests/api/walk` (UPDATE_DOCS=1) from what it really asked. */
export type Examples = Readonly<Record<string, string>>;

export type Operation = { [name: string]: unknown };
/** By path template, then by method. */
export type Paths = Record<string, Record<string, Operation>>;
