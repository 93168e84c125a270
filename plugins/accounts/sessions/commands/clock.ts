import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { ownOnly } from '../../secondFactor';
import { currentSession } from '../../support/sessions';
import { standsForSeconds } from '../standsForSeconds';
import { label } from '../translations';

/**
 * How long one's session lasts without work. Asked by a page after somebody worked in it, which prolongs the session; with the header
 * `x-background: 1` it only looks. `seconds` is null for whoever came by no session (the operator's command line).
 */
export const sessionClock = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'sessions.clock',
    summary: label('command.clock'),
    input: z.object({}),
    rest: { method: 'get', path: '/sessions/clock' },
    kind: 'read',
    authorize: ownOnly(users),
    run: async ({ req }): Promise<{ account: string; seconds: number | null }> => {
      const account = String(req.user?.id);
      const session = currentSession(req);
      if (session === null) return { account, seconds: null };
      return { account, seconds: await standsForSeconds(req.payload, { session, user: account, headers: req.headers }) };
    },
  });
