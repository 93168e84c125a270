/** No turn came within the time a request may wait. `code` is PostgreSQL's own for "too many connections". */
export class DatabaseBusy extends Error {
  readonly code = '53300';

  constructor(waitedMs: number) {
    super(`no transaction could begin within ${waitedMs} ms`);
    this.name = 'DatabaseBusy';
  }
}
