/** The name somebody signs in with, as Payload takes it: the user name when there is one, else the e-mail; small, without spaces around. */
export const signInName = (data: unknown): string => {
  const { username, email } = (typeof data === 'object' && data !== null ? data : {}) as { username?: unknown; email?: unknown };
  const plain = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase().trim() : '');
  return plain(username) || plain(email);
};
