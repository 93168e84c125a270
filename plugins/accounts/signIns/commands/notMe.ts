import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import { accountFail } from '../../errors';
import { tellAccount } from '../../notices/tellAccount';
import type { AccountsOptions } from '../../options';
import { policyFor } from '../../passwords/policyFor';
import { requireNew } from '../../passwords/requireNew';
import { factorsOf, hasFactor, ownOnly, provePerson } from '../../secondFactor';
import { requirePassword } from '../../support/requirePassword';
import { endSessions } from '../../support/sessions';
import { writePassword } from '../../support/writePassword';
import { tellSignIn } from '../notices/tellSignIn';
import { label } from '../translations';

type Own = { id: string; at: Date; network: string };

const ownSignIn = async (req: PayloadRequest, id: string): Promise<Own> => {
  const [row] = await query<Own>(req, sql`select id::text, at, network from handbook.sign_ins where id = ${id}::bigint and user_id = ${String(req.user?.id)}::uuid`);
  if (!row) throw fail(req, 'not-found');
  return { ...row, at: new Date(row.at) };
};

/**
 * "This was not me": the person proves that it is they, and sets a new password at once, so that whoever knows the old one cannot be quicker; every
 * session ends, this one too; whoever administers the account is told.
 */
export const notMe = (options: AccountsOptions) =>
  defineCommand({
    name: 'sign-ins.not-me',
    summary: label('command.not-me'),
    input: z.object({ id: z.string().regex(/^\d{1,18}$/), password: z.string().max(1000), code: z.string().max(100).optional(), newPassword: z.string() }),
    rest: { method: 'post', path: '/sign-ins/:id/not-me' },
    kind: 'write',
    authorize: async (ctx, { id }) => {
      await ownOnly(options.users)(ctx);
      await ownSignIn(ctx.req, id);
    },
    run: async (ctx, { id, newPassword, ...proof }) => {
      const { req, now, command } = ctx;
      const account = await provePerson(req, proof, async (own) => hasFactor(await factorsOf(req, own.id)));
      if (newPassword === proof.password) throw accountFail(req, 'password.same');
      const policy = await policyFor(req, options, account.id);
      requirePassword(req, policy, newPassword, account);
      await requireNew(req, policy, account.id, newPassword);
      const { at, network } = await ownSignIn(req, id);
      const sessions = await endSessions(req, account.id);
      // The sign-in collection lets a password through for its own verbs alone (migrations/sql/045).
      await writePassword({ ...ctx, command: 'users.change-password' }, options, account, newPassword);
      await query(
        req,
        sql`update handbook.sign_ins set reasons = reasons || '[{"kind": "not-me"}]'::jsonb, looked_at = null, looked_by = null, look_note = null
            where id = ${id}::bigint and not reasons @> '[{"kind": "not-me"}]'::jsonb`,
      );
      await tellAccount(req, 'password-changed', account.id);
      await tellSignIn.administrators(req, { user: account.id, at, reason: { kind: 'not-me' }, network });
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: options.users, documentId: account.id, detail: { signIn: id, sessions } });
      return { sessions };
    },
  });
