/**
 * How sending failed. `address`: the server refuses this receiver for good. `letter`: it refuses this mail for good.
 * `again`: nothing was taken, and later it may be. `unknown`: the line broke when it may have been taken already.
 */
export type SmtpOutcome = 'address' | 'letter' | 'again' | 'unknown';

type SmtpError = { command?: unknown; responseCode?: unknown };

/**
 * Reads an error of nodemailer by the reply's code (RFC 5321, 4.2.1: 4yz passing, 5yz for good) and the command it came to.
 * @param began whether the mail's content was being handed over, or nobody knows: nodemailer calls every broken line alike
 */
export const smtpOutcome = (error: unknown, began: boolean): SmtpOutcome => {
  const { command, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as SmtpError;
  const reply = typeof responseCode === 'number' ? responseCode : 0;
  if (reply >= 500 && command === 'RCPT TO') return 'address';
  // A refused sender or sign-in is the operator's to mend: every mail would be lost by it.
  if (reply >= 500 && command === 'DATA') return 'letter';
  return reply >= 400 || !began ? 'again' : 'unknown';
};

/** What the server answered, for the record: 550; 0 when it said nothing. */
export const smtpCode = (error: unknown): number => {
  const { responseCode } = (typeof error === 'object' && error !== null ? error : {}) as SmtpError;
  return typeof responseCode === 'number' ? responseCode : 0;
};
