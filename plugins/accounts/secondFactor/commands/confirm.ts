import { z } from 'zod';
import { defineCommand, query, seals, sql } from '../../../kernel';
import { recordEvent } from '../../../audit-trail';
import type { AccountsOptions } from '../../options';
import { currentSession, endSessions } from '../../support/sessions';
import { sealedAt } from '../data/authenticator';
import { giveRecoveryCodes } from '../data/recovery';
import { codeWasRight, countCode } from '../data/triesOfCodes';
import { stepOfCode } from '../domain/authenticator';
import { factorFail } from '../errors';
import { tellFactor } from '../notices/tellFactor';
import { passSession } from '../signIn/passSession';
import { label } from '../translations';
import { ownAccount, ownOnly } from './ownAccount';

/** A key that was shown waits so long for its first code. */
const MINUTES = 15;

/** The first code of a new key: from now on signing in asks for one. Other sessions end; the recovery codes are shown, this once. */
export const confirm = ({ users }: AccountsOptions) =>
  defineCommand({
    name: 'second-factor.confirm',
    summary: label('command.confirm'),
    input: z.object({ code: z.string().max(100) }),
    rest: { method: 'post', path: '/second-factor/confirm' },
    kind: 'write',
    secret: true,
    authorize: ownOnly(users),
    run: async ({ req, now, command }, { code }) => {
      await countCode(req, String(req.user?.id));
      const account = await ownAccount(req);
      const [row] = await query<{ pending: string }>(
        req,
        sql`select pending from handbook.totp_keys where user_id = ${account.id}::uuid and pending_at > ${now.toISOString()}::timestamptz - make_interval(mins => ${MINUTES})`,
      );
      if (!row) throw factorFail(req, 'second-factor.not-begun', { minutes: MINUTES });
      const step = stepOfCode(seals().open(sealedAt(account.id), row.pending), code, now.getTime(), null);
      if (step === undefined) throw factorFail(req, 'second-factor.code-wrong');
      await query(
        req,
        sql`update handbook.totp_keys set sealed = pending, confirmed_at = ${now.toISOString()}::timestamptz, last_step = ${step}, pending = null, pending_at = null where user_id = ${account.id}::uuid`,
      );
      await codeWasRight(req, account.id);
      const session = currentSession(req);
      const sessions = await endSessions(req, account.id, session);
      if (session !== null) await passSession(req, { session, user: account.id, factor: 'totp' });
      const recoveryCodes = await giveRecoveryCodes(req, account.id);
      await tellFactor.news(req, 'second-factor-on', account.id);
      await recordEvent(req, { action: command, organization: account.home, at: now, collection: users, documentId: account.id, detail: { sessions } });
      return { recoveryCodes, sessions };
    },
  });
