import type { PayloadRequest } from 'payload';
import { clock, vietnamDateTime } from '../../../kernel';
import { notify } from '../../../notifications';

/** Tells a person that a device of theirs was signed out, and why; in the caller's transaction. */
export const tellReused = (req: PayloadRequest, { user, device, name }: { user: string; device: string; name: string }): Promise<unknown> =>
  notify(req, {
    kind: 'accounts.device-reused',
    to: [user],
    params: { at: vietnamDateTime(clock.now()), name },
    link: `${req.payload.config.routes.admin}/tai-khoan`,
    dedupeKey: `accounts.device-reused:${device}`,
  });
