import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { ownAccount, ownOnly } from '../../secondFactor';
import { endDevice } from '../data/endDevice';
import { label } from '../translations';

/** One of one's own devices is signed out, at once and for good: a lost phone. */
export const end = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'devices.end',
    summary: label('command.end'),
    input: z.object({ id: z.guid() }),
    rest: { method: 'post', path: '/devices/:id/end' },
    kind: 'write',
    authorize: async (ctx, { id }) => {
      await ownOnly(users)(ctx);
      const [own] = await query(ctx.req, sql`select id from handbook.devices where id = ${id}::uuid and user_id = ${String(ctx.req.user?.id)}::uuid`);
      if (!own) throw fail(ctx.req, 'not-found');
    },
    run: async ({ req, now, command }, { id }) => {
      const account = await ownAccount(req);
      const [device] = await query<{ session: string }>(req, sql`select session_id as session from handbook.devices where id = ${id}::uuid and user_id = ${account.id}::uuid`);
      if (device) {
        await endDevice(req, { user: account.id, session: device.session });
        await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id, detail: { device: id } });
      }
      return { id };
    },
  });
