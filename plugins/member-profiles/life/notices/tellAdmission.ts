import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { notify } from '../../../notifications';
import { MEMBERS } from '../../slugs';
import { parentPath } from '../../transfers/data/destination';
import { cellPeople, committeePeople } from '../../transfers/notices/people';
import { admissionFrom } from '../admissions/data/admissionRow';
import type { ClockStep } from '../admissions/data/writeStep';
import type { Step } from '../admissions/domain/machine';
import { ADMISSIONS_PATH } from '../paths';
import { ADMISSIONS } from '../slugs';
import { shownDay } from '../support/days';

export type Told = Exclude<Step, 'certificate' | 'sponsors' | 'papers' | 'gone'> | ClockStep;
type Side = 'cell' | 'above' | 'authority';

/** Who hears of a step, and whether it is their turn now. `above`: the committee directly over the cell. */
const TOLD: Readonly<Record<Told, { kind: 'turn' | 'answered' | 'clock'; sides: readonly Side[] }>> = {
  vote: { kind: 'turn', sides: ['above'] },
  propose: { kind: 'turn', sides: ['authority'] },
  admit: { kind: 'turn', sides: ['cell'] },
  ceremony: { kind: 'answered', sides: ['authority'] },
  review: { kind: 'turn', sides: ['authority'] },
  confirm: { kind: 'answered', sides: ['cell', 'above'] },
  extend: { kind: 'answered', sides: ['cell', 'above'] },
  'strike-off': { kind: 'answered', sides: ['cell', 'above'] },
  return: { kind: 'turn', sides: ['cell'] },
  refuse: { kind: 'answered', sides: ['cell', 'above'] },
  withdraw: { kind: 'answered', sides: ['above'] },
  'certificate-expiring': { kind: 'clock', sides: ['cell'] },
  'ceremony-overdue': { kind: 'clock', sides: ['cell', 'above'] },
  'probation-ending': { kind: 'clock', sides: ['cell'] },
  'review-overdue': { kind: 'clock', sides: ['cell', 'above'] },
};

const MINE: readonly Told[] = ['confirm', 'extend'];

type Place = { cell: string; path: string; name: string; between: boolean; member: string | null; user: string | null };

/** Tells those it concerns, in the caller's transaction; who acted knows. */
export const tellAdmission = async (req: PayloadRequest, id: string, what: Told, day?: string): Promise<void> => {
  const [row] = await query<Place>(
    req,
    sql`select o.id as cell, o.path, o.name, coalesce(p.level = 'grassroots', false) as between, m.id as member, m.user_id as user from ${admissionFrom} where a.id = ${id}::uuid`,
  );
  if (!row) return;
  const { kind, sides } = TOLD[what];
  const above = parentPath(row.path);
  const people = new Set<string>([
    ...(sides.includes('cell') ? await cellPeople(req, row.cell) : []),
    ...(sides.includes('above') ? await committeePeople(req, above) : []),
    ...(sides.includes('authority') ? await committeePeople(req, row.between ? parentPath(above) : above) : []),
  ]);
  people.delete(String(req.user?.id));
  const admin = req.payload.config.routes.admin;
  const params = { step: what, cell: row.name, ...(day ? { day: shownDay(day) } : {}) };
  await notify(req, { kind: `admissions.${kind}`, to: [...people], subject: { collection: ADMISSIONS, id }, organization: row.cell, params, link: `${admin}${ADMISSIONS_PATH}` });
  if (row.member && row.user && MINE.includes(what)) {
    await notify(req, { kind: 'admissions.mine', to: [row.user], subject: { collection: MEMBERS, id: row.member }, organization: row.cell, params, link: `${admin}/tai-khoan` });
  }
};
