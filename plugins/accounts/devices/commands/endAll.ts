import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { ownAccount, ownOnly } from '../../secondFactor';
import { currentSession } from '../../support/sessions';
import { endDevice } from '../data/endDevice';
import { label } from '../translations';

/** Every device is signed out; the one that asks only where `here` says so. Sessions of browsers are another list (`sessions.end-others`). */
export const endAll = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'devices.end-all',
    summary: label('command.end-all'),
    input: z.object({ here: z.boolean().default(false) }),
    rest: { method: 'post', path: '/devices/end-all' },
    kind: 'write',
    authorize: ownOnly(users),
    run: async ({ req, now, command }, { here }) => {
      const account = await ownAccount(req);
      const spared = here ? '' : (currentSession(req) ?? '');
      const devices = await query<{ session: string }>(req, sql`select session_id as session from handbook.devices where user_id = ${account.id}::uuid and session_id <> ${spared} order by id`);
      for (const { session } of devices) await endDevice(req, { user: account.id, session });
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id, detail: { devices: devices.length } });
      return { devices: devices.length };
    },
  });
