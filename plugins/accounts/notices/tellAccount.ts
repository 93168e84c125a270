import type { PayloadRequest } from 'payload';
import { clock, vietnamDateTime } from '../../kernel';
import { notify } from '../../notifications';

type AccountNews = 'password-changed' | 'disabled' | 'enabled';

/** Tells a person what became of their account, in the caller's transaction: that, and when; not by whom, and nothing secret. */
export const tellAccount = async (req: PayloadRequest, what: AccountNews, user: string): Promise<void> => {
  await notify(req, { kind: `accounts.${what}`, to: [user], params: { at: vietnamDateTime(clock.now()) }, link: `${req.payload.config.routes.admin}/tai-khoan` });
};
