import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { clock, inTransaction, vietnamDateTime, vietnamDay } from '../../../kernel';
import { notify } from '../../../notifications';

type News = 'second-factor-on' | 'second-factor-off' | 'recovery-codes' | 'passkeys';

const linkOf = (payload: Payload): string => `${payload.config.routes.admin}/tai-khoan`;

/** Tells a person what became of their second factor: that, and when; not by whom, and nothing secret. */
export const tellFactor = {
  /** In the caller's transaction. */
  news: async (req: PayloadRequest, what: News, user: string, params: Record<string, number> = {}): Promise<void> => {
    await notify(req, { kind: `accounts.${what}`, to: [user], params: { at: vietnamDateTime(clock.now()), ...params }, link: linkOf(req.payload) });
  },
  /** Somebody who knew the password gave wrong codes: once a day, in a transaction of its own, because the try itself is rolled back. */
  guessed: async (payload: Payload, user: string): Promise<void> => {
    const req = await createLocalReq({}, payload);
    const now = clock.now();
    await inTransaction(req, () =>
      notify(req, {
        kind: 'accounts.second-factor-guessed',
        to: [user],
        params: { at: vietnamDateTime(now) },
        link: linkOf(payload),
        dedupeKey: `accounts.second-factor-guessed:${vietnamDay(now)}`,
      }),
    );
  },
};
