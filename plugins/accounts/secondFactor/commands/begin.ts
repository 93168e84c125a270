import { renderSVG } from 'uqr';
import { z } from 'zod';
import { clock, defineCommand, query, seals, sql } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { sealedAt } from '../data/authenticator';
import { factorsOf, hasFactor } from '../data/factors';
import { authenticatorUri, newAuthenticatorKey } from '../domain/authenticator';
import { label } from '../translations';
import { ownOnly, provePerson } from './ownAccount';

/** Fours, as people read a key aloud. */
const inFours = (key: string): string => key.match(/.{1,4}/g)?.join(' ') ?? key;

/**
 * A new key for an authenticator app; counts for nothing until a code confirms it. The key in use stays until then. The password is
 * asked, and where there is a second factor a code as well: an open session alone hands nobody's telephone over.
 */
export const begin = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'second-factor.begin',
    summary: label('command.begin'),
    input: z.object({ password: z.string().max(1000), code: z.string().max(100).optional() }),
    rest: { method: 'post', path: '/second-factor/begin' },
    kind: 'write',
    secret: true,
    authorize: ownOnly(users),
    run: async ({ req }, given) => {
      const account = await provePerson(req, given, async ({ id }) => hasFactor(await factorsOf(req, id)));
      const key = newAuthenticatorKey();
      await query(
        req,
        sql`insert into handbook.totp_keys (user_id, pending, pending_at) values (${account.id}::uuid, ${seals().seal(sealedAt(account.id), key)}, ${clock.now().toISOString()}::timestamptz)
            on conflict (user_id) do update set pending = excluded.pending, pending_at = excluded.pending_at`,
      );
      const uri = authenticatorUri(key, account.username);
      return { key: inFours(key), uri, qr: renderSVG(uri, { border: 2 }) };
    },
  });
