import { newKey } from './request';

export type KeptKey = {
  /** The key to send with what is asked: the same as long as the same is asked and no certain answer has come. */
  of: (asked: unknown) => string;
  /** How it was answered: 0 for no answer at all. Only done or refused (below 500) is certain; after a 503 the work may stand. */
  answered: (status: number) => void;
};

/** One idempotency key for one request, however often it must be sent: a second press, a lost answer or a busy server does nothing twice. */
export const createKeptKey = (make: () => string = newKey): KeptKey => {
  let kept: { of: string; key: string } | undefined;
  return {
    of: (asked) => {
      const of = JSON.stringify(asked);
      if (kept?.of !== of) kept = { of, key: make() };
      return kept.key;
    },
    answered: (status) => {
      if (status > 0 && status < 500) kept = undefined;
    },
  };
};
