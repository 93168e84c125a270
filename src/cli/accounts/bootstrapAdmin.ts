import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { USERS } from '../../../collections/slugs';
import { accountFail, DEFAULT_PASSWORD_POLICY, isUsername, requirePassword } from '../../../plugins/accounts';
import { recordEvent } from '../../../plugins/audit-trail';
import { MANDATES } from '../../../plugins/hierarchical-access';
import { clock, inTransaction, lockFor, nfc, query, sql, startOfVietnamDay, vietnamDay, withTicket } from '../../../plugins/kernel';
import { createRootOrganization } from '../../../plugins/party-organizations';
import { CommandFailed } from '../CommandFailed';
import { words } from './words';

export type FirstAdmin = {
  username: string;
  name: string;
  email?: string;
  password: string;
  rootName?: string;
  decisionNumber?: string;
  /** `YYYY-MM-DD`. @default today */
  decisionDate?: string;
  forceAdditional?: boolean;
};

type Root = { id: string; name: string };

const rootOf = async (req: PayloadRequest, { rootName, decisionNumber, decisionDate }: FirstAdmin & { decisionNumber: string }): Promise<Root> => {
  const find = (): Promise<Root[]> => query<Root>(req, sql`select id, name from organizations where parent_id is null`);
  const [root] = await find();
  if (root) return root;
  if (!rootName) throw new CommandFailed(words('create-admin.no-root'));
  await createRootOrganization(req, { name: rootName, decisionNumber, ...(decisionDate ? { decisionDate } : {}) });
  const [made] = await find();
  if (!made) throw new CommandFailed(words('create-admin.no-root'));
  return made;
};

const refuse = async (req: PayloadRequest, { username, email, forceAdditional }: FirstAdmin): Promise<void> => {
  const [admin] = await query(
    req,
    sql`select m.id from mandates m join users u on u.id = m.user_id and u.disabled_at is null
        where m.role = 'system-admin' and (m.valid_to is null or m.valid_to > greatest(now(), m.valid_from)) limit 1`,
  );
  if (admin && !forceAdditional) throw new CommandFailed(words('create-admin.exists'));
  const [taken] = await query(req, sql`select id from users where username = ${username} or email = ${email ?? null}`);
  if (taken) throw new CommandFailed(words('create-admin.username-taken'));
};

/**
 * The one account that no account can have made. Not a command: nothing over the network reaches it, only somebody
 * who runs programs on the server. Root organisation, account and mandate come in one transaction; the audit trail
 * shows them without an actor.
 */
export const bootstrapAdmin = async (payload: Payload, given: FirstAdmin): Promise<{ id: string; root: Root }> => {
  const req = await createLocalReq({}, payload);
  const now = clock.now();
  const today = vietnamDay(now);
  const { decisionNumber = words('create-admin.initial-decision'), decisionDate = today } = given;
  const admin = { ...given, username: given.username.trim().toLowerCase(), name: nfc(given.name).trim(), decisionNumber, decisionDate };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(decisionDate) || decisionDate > today) throw new CommandFailed(words('create-admin.date'));
  if (admin.name === '') throw new CommandFailed(words('create-admin.no-name'));
  if (!isUsername(admin.username)) throw accountFail('vi', 'user.username-rules');
  requirePassword('vi', DEFAULT_PASSWORD_POLICY, given.password, { username: admin.username, email: given.email ?? null });

  return inTransaction(req, async () => {
    await lockFor(req, 'system-admins');
    await refuse(req, admin);
    const root = await rootOf(req, admin);
    const data = { username: admin.username, displayName: admin.name, home: root.id, password: given.password, ...(given.email ? { email: given.email } : {}) };
    const user = await withTicket(req, 'users.bootstrap', () =>
      payload.create({ collection: USERS, data: data as never, depth: 0, overrideAccess: true, req }),
    );
    const id = String(user.id);
    const [mandate] = await withTicket(req, 'mandates.bootstrap', () =>
      query<{ id: string }>(
        req,
        sql`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at)
            values (${id}::uuid, 'system-admin', ${root.id}::uuid, date_trunc('milliseconds', now()), ${decisionNumber},
              ${startOfVietnamDay(decisionDate).toISOString()}::timestamptz, ${now.toISOString()}::timestamptz) returning id`,
      ),
    );
    const event = { organization: root.id, at: now };
    await recordEvent(req, { ...event, action: 'users.create', collection: USERS, documentId: id, detail: { bootstrap: true } });
    const detail = { bootstrap: true, user: id, role: 'system-admin', decisionNumber };
    await recordEvent(req, { ...event, action: 'mandates.grant', collection: MANDATES, documentId: mandate?.id ?? '', detail });
    return { id, root };
  });
};
