import { say } from '../say';
import type { vi } from '../translations/vi';

type Reason = 'platform' | 'notInstalled' | 'noAccount' | 'notStarted' | 'passwordsLost' | 'tool';

/** The embedded database cannot be had. The message says what to do, in words for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  readonly code: string;

  constructor(reason: Reason, detail: Record<string, string> = {}) {
    super(say(`postgres.${reason}` satisfies keyof typeof vi, detail));
    this.name = 'EmbeddedPostgresError';
    this.code = `embedded-postgres.${reason}`;
  }
}
