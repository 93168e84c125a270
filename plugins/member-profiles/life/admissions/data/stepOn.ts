import type { PayloadRequest } from 'payload';
import { holdsOver, powerOf } from '../../../../hierarchical-access';
import { fail, languageOf } from '../../../../kernel';
import { MEMBER_READERS } from '../../../collections/members';
import { shareStructure } from '../../../transfers/data/shareStructure';
import { lifeFail } from '../../errors';
import { sidesAt } from '../../support/sidesAt';
import { t } from '../../translations';
import { DECIDING, take, type Found, type Step } from '../domain/machine';
import type { AdmissionState } from '../domain/states';
import type { AdmissionRow } from './admissionRow';
import { lockAdmission } from './lockAdmission';

/**
 * The admission, held, if this person sees it (404), acts for a side that takes this step (403), and the step follows from where it stands
 * (409). Nobody decides what they brought themselves, nor about themselves.
 */
export const stepOn = async (req: PayloadRequest, id: string, step: Step, found?: Found): Promise<{ row: AdmissionRow; to: AdmissionState }> => {
  await shareStructure(req);
  const power = await powerOf(req);
  const row = await lockAdmission(req, id);
  if (!row || !holdsOver(power, MEMBER_READERS, row.path)) throw fail(req, 'not-found');
  const taken = take(row, step, sidesAt(power, row), found);
  if (!('state' in taken)) throw taken.refused === 'forbidden' ? fail(req, 'auth.forbidden') : lifeFail(req, 'admission.moved-on', { state: t(languageOf(req), `admission.state.${row.state}`) });
  if (DECIDING.includes(step)) {
    if (row.memberUser !== null && row.memberUser === power.user) throw lifeFail(req, 'life.self');
    if (row.broughtBy !== null && row.broughtBy === power.user) throw lifeFail(req, 'life.same-person');
  }
  return { row, to: taken.state };
};
