import { USERS } from '../../../collections/slugs';
import { recordEvent } from '../../../plugins/audit-trail';
import { clock, inTransaction, query, sql, startOfVietnamDay, withTicket } from '../../../plugins/kernel';
import { MANDATES } from '../../../plugins/hierarchical-access';
import type { Founding } from './founding';
import type { Scene } from './Scene';

type First = { username: string; displayName: string; root: string; password: string; founding: Founding };

/** The one account that no account can have made: as `handbook create-admin`, in one transaction, audited without an actor. */
export const firstAdministrator = async (scene: Scene, { username, displayName, root, password, founding }: First): Promise<string> => {
  const req = await scene.as(undefined);
  const at = clock.now();
  return inTransaction(req, async () => {
    const made = await withTicket(req, 'users.create:first', () =>
      req.payload.create({ collection: USERS, data: { username, displayName, home: root, password } as never, depth: 0, overrideAccess: true, req }),
    );
    const id = String(made.id);
    await recordEvent(req, { action: 'users.create', organization: root, at, collection: USERS, documentId: id });
    const from = startOfVietnamDay(founding.from).toISOString();
    const [mandate] = await withTicket(req, 'mandates.grant:first', () =>
      query<{ id: string }>(
        req,
        sql`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at)
            values (${id}::uuid, 'system-admin', ${root}::uuid, ${from}::timestamptz, ${founding.decisionNumber}, ${from}::timestamptz, ${at.toISOString()}::timestamptz)
            returning id`,
      ),
    );
    const detail = { user: id, role: 'system-admin', decisionNumber: founding.decisionNumber };
    await recordEvent(req, { action: 'mandates.grant', organization: root, at, collection: MANDATES, documentId: mandate?.id ?? '', detail });
    return id;
  });
};
