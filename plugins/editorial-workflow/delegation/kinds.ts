import type { PayloadRequest } from 'payload';
import { powerOf } from '../../hierarchical-access';
import { query, sql, uuidArray } from '../../kernel';
import type { NotificationKind, Notice, Standing } from '../../notifications';
import { en } from './translations/en';
import { vi } from './translations/vi';

type Name = 'delegated' | 'absent' | 'ended';
type Row = { id: string; principal: string; delegate: string | null; over: boolean };

/** Told to those it is about, and to nobody else; past as soon as it is over, but for the news that it ended. */
const standingOf =
  (name: Name) =>
  async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
    const { user } = await powerOf(req);
    const ids = [...new Set(notices.flatMap(({ subject }) => subject?.id ?? []))];
    const rows = await query<Row>(
      req,
      sql`select id, principal_id as principal, delegate_id as delegate, valid_to <= now() as over from approval_delegations where id = any(${uuidArray(ids)})`,
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      notices.map(({ id, subject }): [string, Standing] => {
        const row = known.get(subject?.id ?? '');
        if (!row || !user || ![row.principal, row.delegate].includes(user)) return [id, 'hidden'];
        return [id, row.over && name !== 'ended' ? 'past' : 'current'];
      }),
    );
  };

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });
const kind = (name: Name): NotificationKind => ({
  key: `approval.${name}`, label: both(`notice.${name}.label`), title: both(`notice.${name}.title`), body: both(`notice.${name}.body`), mail: 'now', nameable: true, standing: standingOf(name),
});

/** What delegation tells principal and delegate. */
export const delegationKinds: readonly NotificationKind[] = [kind('delegated'), kind('absent'), kind('ended')];
