import { z } from 'zod';
import { defineCommand, languageOf, query, sql } from '../../kernel';
import { MAIL_MODES, minutesOf } from '../domain/schedule';
import { notificationFail } from '../errors';
import { kindOf } from '../kinds/registry';
import { pushedByDefault } from '../preferences/modeOf';
import { reschedule } from '../preferences/reschedule';
import { label } from '../translations';
import { authorizeMe, me } from './me';
import { preferencesOf, type Preferences } from './preferences';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Chooses for oneself; what is not named stays. What waits to be sent follows at once. */
export const setPreferences = defineCommand({
  name: 'notifications.set-preferences',
  summary: label('command.notifications.set-preferences'),
  input: z.object({
    kinds: z.array(z.object({ kind: z.string().max(80), mail: z.enum(MAIL_MODES).optional(), push: z.boolean().optional() })).max(200).optional(),
    quiet: z.object({ from: time, to: time }).nullable().optional(),
    /** The address was refused, and is to be tried again. */
    tryAddressAgain: z.boolean().optional(),
  }),
  rest: { method: 'post', path: '/notifications/set-preferences' },
  kind: 'write',
  authorize: authorizeMe,
  run: async (ctx, { kinds = [], quiet, tryAddressAgain }): Promise<Preferences> => {
    const { req, now } = ctx;
    const user = await me(ctx);
    for (const { kind: key, mail, push } of kinds) {
      const kind = kindOf(req.payload, key);
      if (!kind) throw notificationFail(req, 'notification.unknown-kind', { kind: key });
      if (kind.obligatory && ((mail !== undefined && mail !== kind.mail) || (push !== undefined && push !== pushedByDefault(kind)))) throw notificationFail(req, 'notification.obligatory', { kind: kind.label[languageOf(req)] });
    }
    if (quiet && quiet.from === quiet.to) throw notificationFail(req, 'notification.quiet-hours');
    await query(
      req,
      sql`insert into handbook.notification_preferences as p (user_id, kind, mail, push)
          select distinct on (c.kind) ${user}::uuid, c.kind, c.mail, c.push from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) as c(kind text, mail text, push boolean)
          on conflict (user_id, kind) do update set mail = coalesce(excluded.mail, p.mail), push = coalesce(excluded.push, p.push)`,
    );
    if (quiet !== undefined) {
      await query(
        req,
        sql`insert into handbook.notification_settings (user_id, quiet_from, quiet_to) values (${user}::uuid, ${quiet && minutesOf(quiet.from)}::smallint, ${quiet && minutesOf(quiet.to)}::smallint)
            on conflict (user_id) do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`,
      );
    }
    if (tryAddressAgain) await query(req, sql`delete from handbook.mail_problems where user_id = ${user}::uuid`);
    await reschedule(req, user, now);
    return preferencesOf(req, user);
  },
});
