/** A read took longer than it may, and PostgreSQL ended it. `code` is PostgreSQL's own for "a configured limit was exceeded". */
export class StatementTooLong extends Error {
  readonly code = '53400';

  constructor(limitMs: number, cause: unknown) {
    super(`a statement was ended after ${limitMs} ms`, { cause });
    this.name = 'StatementTooLong';
  }
}
