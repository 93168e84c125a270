import type { PayloadRequest } from 'payload';
import { holdsOver, powerOf } from '../../../../hierarchical-access';
import { fail, languageOf, query, sql } from '../../../../kernel';
import { MEMBER_READERS } from '../../../collections/members';
import { shareStructure } from '../../../transfers/data/shareStructure';
import { lifeFail } from '../../errors';
import { sidesAt } from '../../support/sidesAt';
import { t } from '../../translations';
import type { EndingState } from '../domain/kinds';
import { DECIDING, take, type Step } from '../domain/machine';
import { endingColumns, endingFrom, type EndingRow } from './endingRow';

/** The proposal with its member, both held until the transaction ends. */
export const lockEnding = async (req: PayloadRequest, id: string): Promise<EndingRow | undefined> => {
  await query(req, sql`select m.id from members m join handbook.endings e on e.member_id = m.id where e.id = ${id}::uuid for update of m`);
  await query(req, sql`select id from handbook.endings where id = ${id}::uuid for update`);
  const [row] = await query<EndingRow>(req, sql`select ${endingColumns} from ${endingFrom} where e.id = ${id}::uuid`);
  return row;
};

/**
 * The proposal, held, if this person sees it (404), acts for a side that takes this step (403), and the step follows from where it stands
 * (409). Nobody decides what they proposed, nor about themself.
 */
export const stepOn = async (req: PayloadRequest, id: string, step: Step): Promise<{ row: EndingRow; to: EndingState }> => {
  await shareStructure(req);
  const power = await powerOf(req);
  const row = await lockEnding(req, id);
  if (!row || !holdsOver(power, MEMBER_READERS, row.path)) throw fail(req, 'not-found');
  const taken = take(row, step, sidesAt(power, row));
  if (!('state' in taken)) throw taken.refused === 'forbidden' ? fail(req, 'auth.forbidden') : lifeFail(req, 'ending.moved-on', { state: t(languageOf(req), `ending.state.${row.state}`) });
  if (DECIDING.includes(step)) {
    if (row.memberUser !== null && row.memberUser === power.user) throw lifeFail(req, 'life.self');
    if (row.proposedBy !== null && row.proposedBy === power.user) throw lifeFail(req, 'life.same-person');
  }
  return { row, to: taken.state };
};
