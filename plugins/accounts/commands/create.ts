import type { CollectionSlug } from 'payload';
import { z } from 'zod';
import { defineCommand, fail, isHandbookError, query, sql, withTicket, type CommandContext } from '../../kernel';
import { ADMINS, holdsOver, powerOf, visibleOrganization } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { isUsername } from '../domain/username';
import { accountFail } from '../errors';
import type { AccountsOptions } from '../options';
import { policyFor } from '../passwords/policyFor';
import { requirePassword } from '../support/requirePassword';
import { label } from '../translations';

const input = z.object({
  username: z.string().trim().toLowerCase(),
  displayName: z.string().trim().min(1).max(200),
  email: z.email().max(254).toLowerCase().optional(),
  home: z.guid(),
  password: z.string(),
});

const homeOf = async ({ req }: CommandContext, id: string): Promise<{ id: string; path: string; inForce: boolean } | undefined> => {
  const [row] = await query<{ id: string; path: string; inForce: boolean }>(
    req,
    sql`select id, path, (valid_to is null or valid_to > now()) as "inForce" from organizations where id = ${id}::uuid`,
  );
  return row;
};

const refuseTaken = async ({ req }: CommandContext, username: string, email: string | undefined): Promise<void> => {
  const taken = await query<{ username: string }>(
    req,
    sql`select username from users where username = ${username} or email = ${email ?? null}`,
  );
  if (taken.some((other) => other.username === username)) throw accountFail(req, 'user.username-taken');
  if (taken.length > 0) throw accountFail(req, 'user.email-taken');
};

/** Which unique value a creation at the same moment took; Payload says it in its own words. */
const takenField = (error: unknown): 'user.username-taken' | 'user.email-taken' | undefined => {
  const text = JSON.stringify((error as { data?: unknown } | null)?.data ?? '');
  if (!/"path":"(username|email)"/.test(text)) return undefined;
  return text.includes('"path":"email"') ? 'user.email-taken' : 'user.username-taken';
};

/** Makes an account without any power. An organisation's administrator makes those its subtree keeps. */
export const createUser = (options: AccountsOptions) =>
  defineCommand({
    name: 'users.create',
    summary: label('command.users.create'),
    input,
    rest: { method: 'post', path: '/users/create' },
    kind: 'write',
    authorize: async (ctx, { home }) => {
      const power = await powerOf(ctx.req);
      const place = await homeOf(ctx, home);
      if (place && holdsOver(power, ADMINS, place.path)) return;
      throw fail(ctx.req, place && visibleOrganization(power, place) ? 'auth.forbidden' : 'not-found');
    },
    run: async (ctx, { username, displayName, email, home, password }) => {
      const { req, now, command } = ctx;
      if (!(await homeOf(ctx, home))?.inForce) throw accountFail(req, 'user.home-ended');
      if (!isUsername(username)) throw accountFail(req, 'user.username-rules');
      requirePassword(req, await policyFor(req, options, undefined), password, { username, email: email ?? null });
      await refuseTaken(ctx, username, email);
      try {
        const user = await withTicket(req, `${command}:new`, () =>
          req.payload.create({
            collection: options.users as CollectionSlug,
            data: { username, displayName, home, password, ...(email ? { email } : {}) } as never, // as in writePassword
            depth: 0,
            overrideAccess: true,
            req,
          }),
        );
        const id = String(user.id);
        await recordEvent(req, { action: command, organization: home, at: now, collection: options.users, documentId: id });
        return { id, username };
      } catch (error) {
        const taken = isHandbookError(error) ? undefined : takenField(error);
        throw taken ? accountFail(req, taken) : error;
      }
    },
  });
