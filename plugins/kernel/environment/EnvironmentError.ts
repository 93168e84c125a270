/**
 * A variable is wrong or missing. The message is meant for the person at the terminal:
 * one line a variable, no stack. `problems` holds the same lines without the heading.
 */
export class EnvironmentError extends Error {
  readonly code = 'environment.invalid';

  constructor(
    heading: string,
    readonly problems: string[],
  ) {
    super([heading, ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'EnvironmentError';
  }
}
