import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { ownOnly } from '../../secondFactor';
import { label } from '../translations';
import { deviceName } from './input';

/** Another name for one's own device; names stand in no trail. */
export const rename = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'devices.rename',
    summary: label('command.rename'),
    input: z.object({ id: z.guid(), name: deviceName }),
    rest: { method: 'post', path: '/devices/:id/rename' },
    kind: 'write',
    authorize: ownOnly(users),
    run: async ({ req }, { id, name }) => {
      const [row] = await query<{ id: string }>(req, sql`update handbook.devices set name = ${name} where id = ${id}::uuid and user_id = ${String(req.user?.id)}::uuid returning id`);
      if (!row) throw fail(req, 'not-found');
      return { id, name };
    },
  });
