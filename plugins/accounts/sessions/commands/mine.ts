import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { ownOnly } from '../../secondFactor';
import { currentSession } from '../../support/sessions';
import { label } from '../translations';

/** A session as its owner sees it. Instants are ISO; the id is not the token. */
export type MySession = {
  id: string;
  /** "Chrome, Android"; '' where nothing is known. */
  browser: string;
  begunAt: string;
  /** To the minute. */
  lastUsedAt: string;
  /** What it was opened with beside the password. */
  factor: 'totp' | 'passkey' | 'recovery-code' | 'oidc' | null;
  current: boolean;
};

type Row = Omit<MySession, 'begunAt' | 'lastUsedAt' | 'current'> & { begunAt: Date; lastUsedAt: Date };

/** One's own open sessions, the last used first. */
export const mine = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'sessions.mine',
    summary: label('command.mine'),
    input: z.object({}),
    rest: { method: 'get', path: '/sessions' },
    kind: 'read',
    authorize: ownOnly(users),
    run: async ({ req }): Promise<{ sessions: MySession[] }> => {
      const rows = await query<Row>(
        req,
        sql`select s.id, coalesce(f.browser, '') as browser, s.created_at as "begunAt", coalesce(f.last_used_at, s.created_at) as "lastUsedAt", f.factor
            from users_sessions s left join handbook.session_facts f on f.id = s.id
            where s._parent_id = ${String(req.user?.id)}::uuid and s.expires_at > now()
              and coalesce(f.last_used_at, s.created_at) > now() - make_interval(secs => handbook.session_idle_seconds(s._parent_id)) order by 4 desc, s.id`,
      );
      const here = currentSession(req);
      return { sessions: rows.map((row) => ({ ...row, begunAt: new Date(row.begunAt).toISOString(), lastUsedAt: new Date(row.lastUsedAt).toISOString(), current: row.id === here })) };
    },
  });
