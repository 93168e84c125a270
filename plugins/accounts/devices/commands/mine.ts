import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { ownOnly } from '../../secondFactor';
import { currentSession } from '../../support/sessions';
import { label } from '../translations';

/** A device as its owner sees it. Instants in ISO. */
export type MyDevice = { id: string; name: string; platform: string; begunAt: string; lastUsedAt: string; endsAt: string; current: boolean };

type Row = Omit<MyDevice, 'begunAt' | 'lastUsedAt' | 'endsAt' | 'current'> & { session: string; begunAt: Date; lastUsedAt: Date; endsAt: Date };

/** One's own devices that are signed in, the last used first. */
export const mine = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'devices.mine',
    summary: label('command.mine'),
    input: z.object({}),
    rest: { method: 'get', path: '/devices' },
    kind: 'read',
    authorize: ownOnly(users),
    run: async ({ req }): Promise<{ devices: MyDevice[] }> => {
      const rows = await query<Row>(
        req,
        sql`select d.id, d.name, d.platform, d.session_id as session, d.begun_at as "begunAt", coalesce(f.last_used_at, d.renewed_at) as "lastUsedAt", d.ends_at as "endsAt"
            from handbook.devices d join users_sessions s on s.id = d.session_id and s.expires_at > now() left join handbook.session_facts f on f.id = d.session_id
            where d.user_id = ${String(req.user?.id)}::uuid and d.ends_at > now()
              and coalesce(f.last_used_at, d.begun_at) > now() - make_interval(secs => handbook.session_idle_seconds(d.user_id)) order by 6 desc, d.id`,
      );
      const here = currentSession(req);
      return {
        devices: rows.map(({ session, begunAt, lastUsedAt, endsAt, ...row }) => ({
          ...row,
          begunAt: new Date(begunAt).toISOString(),
          lastUsedAt: new Date(lastUsedAt).toISOString(),
          endsAt: new Date(endsAt).toISOString(),
          current: session === here,
        })),
      };
    },
  });
