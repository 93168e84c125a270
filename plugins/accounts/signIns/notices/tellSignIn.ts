import type { PayloadRequest } from 'payload';
import { query, sql, vietnamDateTime, vietnamDay } from '../../../kernel';
import { notify } from '../../../notifications';
import { watchersOf } from '../data/watchers';
import type { Reason } from '../domain/judge';
import { SIGN_INS_PATH } from '../path';
import { whyText } from '../whyText';

type Told = { user: string; at: Date; reason: Reason; network: string };

/** Tells whoever administers the account, once a day for each kind; of a sprayed network once an hour, whichever of its accounts it is. */
const administrators = async (req: PayloadRequest, { user, at, reason, network }: Told): Promise<void> => {
  const [account] = await query<{ name: string; home: string }>(req, sql`select display_name as name, home_id as home from users where id = ${user}::uuid`);
  if (!account) return;
  const once = reason.kind === 'spraying' ? `${network}:${at.toISOString().slice(0, 13)}` : `${user}:${vietnamDay(at)}`;
  await notify(req, {
    kind: 'accounts.sign-in-unusual',
    to: await watchersOf(req, user),
    organization: account.home,
    // Reasons stand in the list in the reader's language; a notice has one text.
    params: { name: account.name, at: vietnamDateTime(at), why: whyText('vi', reason) },
    link: `${req.payload.config.routes.admin}${SIGN_INS_PATH}`,
    dedupeKey: `accounts.sign-in-unusual:${reason.kind}:${once}`,
  });
};

/** Tells the person that a device signed in which never did before. */
const person = async (req: PayloadRequest, { user, at, device }: { user: string; at: Date; device: string }): Promise<void> => {
  await notify(req, { kind: 'accounts.sign-in-new-device', to: [user], params: { at: vietnamDateTime(at), device }, link: `${req.payload.config.routes.admin}/tai-khoan`, dedupeKey: `accounts.sign-in-new-device:${user}:${device}:${vietnamDay(at)}` });
};

export const tellSignIn = { administrators, person };
