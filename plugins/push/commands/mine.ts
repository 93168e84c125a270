import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import type { PushKind } from '../../notifications';
import { vapidKeyOf } from '../data/vapidKey';
import type { PushSettings } from '../settings';
import { label } from '../translations';
import { authorizeMe, me } from './me';

type MyDevice = { id: string; kind: PushKind; name: string | null; seenAt: string; here: boolean };
export type MyDevices = {
  devices: MyDevice[];
  /** What a browser subscribes with; null: this house tells no browsers. */
  webKey: string | null;
  sends: Record<PushKind, boolean>;
  /** The person refused push messages as a whole: only what is obligatory goes out. */
  refused: boolean;
};

/** Where who asks is told. Neither endpoints nor tokens are in it. */
export const mine = (settings: PushSettings) =>
  defineCommand({
    name: 'push.mine',
    summary: label('command.mine'),
    input: z.object({}),
    rest: { method: 'get', path: '/push/mine' },
    kind: 'read',
    authorize: authorizeMe,
    run: async (ctx): Promise<MyDevices> => {
      const { req } = ctx;
      const user = await me(ctx);
      const session = (req.user as { _sid?: string } | null)?._sid ?? '';
      const devices = await query<MyDevice>(
        req,
        sql`select p.id::text as id, p.kind, d.name, to_char(p.last_seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "seenAt", p.session_id = ${session} as here
            from handbook.push_devices p left join handbook.devices d on d.id = p.device_id where p.user_id = ${user}::uuid order by p.last_seen desc, p.id`,
      );
      const [refusal] = await query(req, sql`select 1 from handbook.notification_refusals where user_id = ${user}::uuid and channel = 'push'`);
      return {
        devices,
        webKey: settings.contact ? (await vapidKeyOf(req.payload, settings)).publicKey : null,
        sends: { webpush: settings.contact !== undefined, fcm: settings.fcm !== undefined, apns: settings.apns !== undefined },
        refused: refusal !== undefined,
      };
    },
  });
