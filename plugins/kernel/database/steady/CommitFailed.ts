/**
 * A COMMIT that did not end as one.
 * `undone`: PostgreSQL rolled back, because a statement of the transaction had failed and nobody listened.
 * `unknown`: the connection broke between question and answer; the change may stand.
 */
export class CommitFailed extends Error {
  readonly outcome: 'undone' | 'unknown';

  constructor(outcome: 'undone' | 'unknown', cause?: unknown) {
    super(`commit: ${outcome}`, { cause });
    this.name = 'CommitFailed';
    this.outcome = outcome;
  }
}
