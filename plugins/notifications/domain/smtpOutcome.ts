/**
 * How sending failed. `address`: the server refuses this receiver for good. `letter`: it refuses this mail for good.
 * `again`: nothing was taken, and later it may be. `unknown`: the line broke when it may have been taken already.
 */
export type SmtpOutcome = 'address' | 'letter' | 'again' | 'unknown';

type SmtpError = { command?: unknown; responseCode?: unknown; response?: unknown };

/** `5.1.1` of "550 5.1.1 No such user" (RFC 3463); empty when the server says none. */
const enhancedOf = (response: unknown): string => (typeof response === 'string' ? (/^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})(?!\S)/.exec(response)?.[1] ?? '') : '');

/**
 * Whether a refused RCPT TO speaks of the receiver: no such address (5.1.x, but not 5.1.7 and 5.1.8, which are the sender's), a mailbox
 * that is switched off (5.2.1), or, of a server without such codes, 550, 551, 553. The rest is policy (5.7.x "relay access denied"), a
 * full mailbox, or the operator's to mend: it would lose everybody's mail.
 */
const isAddress = (reply: number, enhanced: string): boolean =>
  enhanced === '' ? [550, 551, 553].includes(reply) : enhanced === '5.2.1' || (/^5\.1\./.test(enhanced) && !/^5\.1\.[78]$/.test(enhanced));

/**
 * Reads an error of nodemailer by the reply's code (RFC 5321, 4.2.1: 4yz passing, 5yz for good) and the command it came to.
 * @param began whether the mail's content was being handed over, or nobody knows: nodemailer calls every broken line alike
 */
export const smtpOutcome = (error: unknown, began: boolean): SmtpOutcome => {
  const { command, responseCode, response } = (typeof error === 'object' && error !== null ? error : {}) as SmtpError;
  const reply = typeof responseCode === 'number' ? responseCode : 0;
  const enhanced = enhancedOf(response);
  if (reply >= 500 && command === 'RCPT TO' && isAddress(reply, enhanced)) return 'address';
  // A refused sender or sign-in is the operator's to mend, and so is a policy: every mail would be lost by it.
  if (reply >= 500 && command === 'DATA' && !enhanced.startsWith('5.7.')) return 'letter';
  return reply >= 400 || !began ? 'again' : 'unknown';
};

/** What the server answered, for the record: 550; 0 when it said nothing. */
export const smtpCode = (error: unknown): number => {
  const { responseCode } = (typeof error === 'object' && error !== null ? error : {}) as SmtpError;
  return typeof responseCode === 'number' ? responseCode : 0;
};
