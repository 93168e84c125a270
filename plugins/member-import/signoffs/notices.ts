import type { PayloadRequest } from 'payload';
import { powerOf } from '../../hierarchical-access';
import { clock, query, sql, uuidArray } from '../../kernel';
import type { Notice, NotificationKind, Standing } from '../../notifications';
import { deskLabel } from '../translations';
import { periodNow, signedFor, watched } from './data';

const allAre = (notices: readonly Notice[], standing: Standing): ReadonlyMap<string, Standing> => new Map(notices.map(({ id }) => [id, standing]));

/** For a secretary: so, until every cell they sign for has signed; nobody else's business. */
const ofSecretary = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const cells = signedFor(await powerOf(req));
  if (cells.length === 0) return allAre(notices, 'hidden');
  const { key } = await periodNow(req, clock.now());
  const [row] = await query<{ open: number }>(req, sql`select count(*)::int as open from unnest(${uuidArray(cells)}) c (id) where not exists (select 1 from handbook.register_signoffs s where s.cell_id = c.id and s.period = ${key})`);
  return allAre(notices, (row?.open ?? 0) > 0 ? 'current' : 'past');
};

const ofCommittee = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => allAre(notices, watched(await powerOf(req)).over.length > 0 ? 'current' : 'hidden');

/** Who is told that lists are not signed: names of organisations and counts, nobody's data. */
export const signOffKinds: readonly NotificationKind[] = [
  { key: 'register.signoff-due', label: deskLabel('signoff.due.label'), title: deskLabel('signoff.due.title'), body: deskLabel('signoff.due.body'), mail: 'now', standing: ofSecretary },
  { key: 'register.signoff-missing', label: deskLabel('signoff.missing.label'), title: deskLabel('signoff.missing.title'), body: deskLabel('signoff.missing.body'), mail: 'digest', standing: ofCommittee },
];
