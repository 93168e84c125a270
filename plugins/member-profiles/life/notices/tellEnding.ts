import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { notify } from '../../../notifications';
import { MEMBERS } from '../../slugs';
import { parentPath } from '../../transfers/data/destination';
import { cellPeople, committeePeople } from '../../transfers/notices/people';
import { endingColumns, endingFrom, type EndingRow } from '../endings/data/endingRow';
import { ENDINGS_PATH } from '../paths';
import { ENDINGS } from '../slugs';

type Told = 'propose' | 'resubmit' | 'decide' | 'return' | 'refuse' | 'withdraw';

/** Tells the other side, in the caller's transaction, and the member what was decided of them. Who is gone and still holds mandates is named to the committee as a task. */
export const tellEnding = async (req: PayloadRequest, id: string, what: Told): Promise<void> => {
  const [row] = await query<EndingRow & { name: string; mandates: number }>(
    req,
    sql`select ${endingColumns}, o.name, (select count(*)::int from mandates h where h.user_id = m.user_id and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now())) as mandates
        from ${endingFrom} where e.id = ${id}::uuid`,
  );
  if (!row) return;
  const brought = what === 'propose' || what === 'resubmit';
  const above = parentPath(row.path);
  const atCell = row.kind === 'exemption' || row.kind === 'resumption';
  const people = new Set<string>([
    ...(!brought || atCell ? await cellPeople(req, row.cell) : []),
    ...(await committeePeople(req, above)),
    ...(row.between && !atCell && (brought || what === 'withdraw') ? await committeePeople(req, parentPath(above)) : []),
  ]);
  people.delete(String(req.user?.id));
  // Whoever it is about hears of it as such, not as one of the desk.
  if (row.memberUser) people.delete(row.memberUser);
  const gone = what === 'decide' && !['exemption', 'resumption', 'restoration'].includes(row.kind);
  const params = { step: what, kind: row.kind, cell: row.name, ...(gone && row.mandates > 0 ? { mandates: row.mandates } : {}) };
  const admin = req.payload.config.routes.admin;
  await notify(req, { kind: brought ? 'endings.turn' : 'endings.answered', to: [...people], subject: { collection: ENDINGS, id }, organization: row.cell, params, link: `${admin}${ENDINGS_PATH}` });
  if (what === 'decide' && row.memberUser && row.memberUser !== String(req.user?.id) && row.kind !== 'death') {
    await notify(req, { kind: 'endings.mine', to: [row.memberUser], subject: { collection: MEMBERS, id: row.member }, organization: row.cell, params, link: `${admin}/tai-khoan` });
  }
};
