import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { factorFail, factorsOf, ownOnly, provePerson, removeFactors, tellFactor } from '../../secondFactor';
import { label } from '../translations';

/** One's own passkey goes; with the last of an account's factors its recovery codes go too, and where a role asks for one it stays. */
export const remove = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'passkeys.remove',
    summary: label('command.remove'),
    input: z.object({ id: z.guid(), password: z.string().max(1000), code: z.string().max(100) }),
    rest: { method: 'post', path: '/passkeys/:id/remove' },
    kind: 'write',
    authorize: async (ctx, { id }) => {
      await ownOnly(users)(ctx);
      const [own] = await query(ctx.req, sql`select id from handbook.passkeys where id = ${id}::uuid and user_id = ${String(ctx.req.user?.id)}::uuid`);
      if (!own) throw fail(ctx.req, 'not-found');
    },
    run: async ({ req, now, command }, { id, ...proof }) => {
      const account = await provePerson(req, proof, () => Promise.resolve(true));
      const { app, passkeys, obligatory } = await factorsOf(req, account.id);
      const last = app === null && passkeys === 1;
      if (last && obligatory) throw factorFail(req, 'second-factor.obligatory');
      if (last) await removeFactors(req, account.id);
      else await query(req, sql`delete from handbook.passkeys where id = ${id}::uuid and user_id = ${account.id}::uuid`);
      await tellFactor.news(req, last ? 'second-factor-off' : 'passkeys', account.id);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id, detail: { passkey: id, last } });
      return { id, last };
    },
  });
