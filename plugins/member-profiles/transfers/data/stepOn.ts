import type { PayloadRequest } from 'payload';
import { powerOf } from '../../../hierarchical-access';
import { fail, languageOf } from '../../../kernel';
import { take, type Step } from '../domain/machine';
import type { TransferState } from '../domain/kinds';
import { transferFail } from '../errors';
import { t } from '../translations';
import { lockTransfer } from './findTransfer';
import { seesTransfer, sidesOf } from './sides';
import { shareStructure } from './shareStructure';
import type { TransferRow } from './transferRow';

/**
 * The transfer, held, if this person sees it (404), acts for a side that takes this step (403), and the step follows from where it stands
 * (409): of two who decide at once the second is told so.
 */
export const stepOn = async (req: PayloadRequest, id: string, step: Step): Promise<{ row: TransferRow; to: TransferState }> => {
  await shareStructure(req);
  const power = await powerOf(req);
  const row = await lockTransfer(req, id);
  if (!row || !seesTransfer(power, row)) throw fail(req, 'not-found');
  const taken = take({ kind: row.kind, state: row.state, outside: row.destinationOutside !== null, presented: row.presentedOn !== null }, step, sidesOf(power, row));
  if ('state' in taken) return { row, to: taken.state };
  if (taken.refused === 'forbidden') throw fail(req, 'auth.forbidden');
  throw transferFail(req, 'transfer.moved-on', { state: t(languageOf(req), `state.${row.state}`) });
};
