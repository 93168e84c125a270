import type { PayloadRequest } from 'payload';
import { powerOf } from '../../../hierarchical-access';
import { fail } from '../../../kernel';
import { supportFail } from '../../errors';
import { mayHandle, maySee } from './handlers';
import { supportRow, type SupportRow } from './supportRow';

type Seen = { row: SupportRow; user: string };

/** One's own request; another's is not there. */
export const ownRequest = async (req: PayloadRequest, id: string): Promise<Seen> => {
  const { user } = await powerOf(req);
  const row = user === null ? undefined : await supportRow(req, id, { lock: true });
  if (!row || user === null || row.by !== user) throw fail(req, 'not-found');
  return { row, user };
};

/** A request for whom it lies with; who only sees it hears why they do nothing to it, for others it is not there. */
export const handled = async (req: PayloadRequest, id: string): Promise<Seen> => {
  const power = await powerOf(req);
  const row = power.user === null ? undefined : await supportRow(req, id, { lock: true });
  if (!row || power.user === null) throw fail(req, 'not-found');
  if (row.by === power.user) throw supportFail(req, 'support.own');
  if (!maySee(power, row)) throw fail(req, 'not-found');
  if (!mayHandle(power, row)) throw supportFail(req, 'support.lies-above');
  return { row, user: power.user };
};

/** A request for who asked, or who sees it as an administrator. */
export const visible = async (req: PayloadRequest, id: string): Promise<Seen & { mine: boolean; handles: boolean }> => {
  const power = await powerOf(req);
  const row = power.user === null ? undefined : await supportRow(req, id);
  if (!row || power.user === null || (row.by !== power.user && !maySee(power, row))) throw fail(req, 'not-found');
  return { row, user: power.user, mine: row.by === power.user, handles: mayHandle(power, row) };
};
