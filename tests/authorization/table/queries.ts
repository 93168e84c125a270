/**
 * Asking and ordering by what one may not read (TRAPS 17, 32). Every relation of every collection is followed one step
 * (from the built configuration), and each field beyond it is asked for and ordered by.
 */
export const queryRules = {
  /** Nobody asks for, or orders by, these: refused, whatever path leads there. */
  secret: {
    users: ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'loginAttempts', 'lockUntil', 'sessions.id', 'password'],
  } as Record<string, readonly string[]>,
  /** Who tries: someone of each kind, and one above whose board is not the owner's. */
  asked: ['a.contributor', 'a.member', 'a.head', 'city.contributor', 'city.summary', 'a.secretary', 'system'],
  why: 'a row may be found by a related row\'s field only when that row is readable too; order tells as much as a match',
} as const;
