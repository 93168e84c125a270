import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, query, sql } from '../../kernel';
import { notify } from '../../notifications';
import type { AccountsOptions } from '../options';
import { holdAccount, type Account } from '../support/account';
import type { Proven } from './prove';

/** The account a provider's subject was linked to before. */
const linked = async (req: PayloadRequest, { issuer, subject }: Proven): Promise<string | undefined> => {
  const [row] = await query<{ user: string }>(req, sql`update handbook.oidc_links set last_used_at = now() where issuer = ${issuer} and subject = ${subject} returning user_id as "user"`);
  return row?.user;
};

/**
 * Links a subject to the one active member with this verified number, if they have an account that is on and nobody else's subject of
 * this provider leads there. The person is told.
 */
const link = async (req: PayloadRequest, { users, accountsByNumber }: AccountsOptions, { issuer, subject, number }: Proven): Promise<Account | undefined> => {
  if (number === undefined || !accountsByNumber) return undefined;
  const [user, ...more] = await accountsByNumber(req, number);
  if (!user || more.length > 0) return undefined;
  const account = await holdAccount(req, user);
  if (!account || account.disabled) return undefined;
  const [made] = await query(req, sql`insert into handbook.oidc_links (issuer, subject, user_id) values (${issuer}, ${subject}, ${user}::uuid) on conflict do nothing returning user_id`);
  if (!made) return undefined;
  await notify(req, { kind: 'accounts.oidc-linked', to: [user], params: { provider: new URL(issuer).hostname }, link: `${req.payload.config.routes.admin}/tai-khoan` });
  await recordEvent(req, { action: 'users.link-provider', organization: account.home, at: clock.now(), collection: users, documentId: user, detail: { issuer } });
  return account;
};

/**
 * Whose account this proof opens, held; undefined: nobody's, whatever the reason. A subject known here opens its account; where the provider
 * also tells a verified number, it must still be that person's.
 */
export const whoSignsIn = async (req: PayloadRequest, options: AccountsOptions, proven: Proven): Promise<Account | undefined> => {
  const known = await linked(req, proven);
  if (known === undefined) return link(req, options, proven);
  if (proven.number !== undefined) {
    const theirs = (await options.accountsByNumber?.(req, proven.number)) ?? [];
    if (theirs.length !== 1 || theirs[0] !== known) return undefined;
  }
  const account = await holdAccount(req, known);
  return account && !account.disabled ? account : undefined;
};
