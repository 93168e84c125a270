/** What is kept of a device's tokens. Digests; `sinceRenewal` in seconds by the database's clock. */
export type KeptTokens = { keyDigest: string; digest: string; previousDigest: string | null; sinceRenewal: number };

export type Verdict = 'renew' | 'repeat' | 'stolen';

/**
 * What a token that this house wrote, presented for an open device, means.
 * - the one that is good, with the device's key: renew.
 * - the one just before it, with the key, within the grace: its answer was lost on the way; the same answer again.
 * - any other, or without the key: it is in two hands. Which of them is the person's cannot be told, so the device ends.
 */
export const judgeRenewal = (kept: KeptTokens, presented: { keyDigest: string; digest: string }, graceSeconds: number): Verdict => {
  if (presented.keyDigest !== kept.keyDigest) return 'stolen';
  if (presented.digest === kept.digest) return 'renew';
  return presented.digest === kept.previousDigest && kept.sinceRenewal <= graceSeconds ? 'repeat' : 'stolen';
};
