import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { notify } from '../../../notifications';
import { parentPath } from '../data/destination';
import { transferColumns, type TransferRow } from '../data/transferRow';
import { DESK_PATH } from '../deskPath';
import { TRANSFERS } from '../slugs';
import { cellPeople, committeePeople } from './people';

export type Told = 'prepare' | 'send' | 'accept' | 'return' | 'refuse' | 'withdraw' | 'expire' | 'extend' | 'end' | 'arrive' | 'follow' | 'overdue' | 'stay-over';

const KIND: Readonly<Record<Told, string>> = {
  prepare: 'transfers.to-send', send: 'transfers.to-check', overdue: 'transfers.overdue', 'stay-over': 'transfers.stay', extend: 'transfers.stay', end: 'transfers.stay',
  accept: 'transfers.answered', return: 'transfers.answered', refuse: 'transfers.answered', withdraw: 'transfers.answered', expire: 'transfers.answered', arrive: 'transfers.answered', follow: 'transfers.answered',
};

/** Who of which side hears of a step. */
const sidesTold: Readonly<Record<Told, readonly ('origin-cell' | 'origin' | 'destination' | 'cell')[]>> = {
  prepare: ['origin'],
  send: ['destination', 'origin-cell'],
  accept: ['origin-cell', 'origin', 'cell'],
  return: ['origin-cell', 'origin'],
  refuse: ['origin-cell', 'origin'],
  withdraw: ['origin-cell', 'origin', 'destination'],
  expire: ['origin-cell', 'origin', 'destination'],
  extend: ['destination', 'cell', 'origin-cell'],
  end: ['origin', 'origin-cell', 'destination', 'cell'],
  arrive: ['cell'],
  follow: ['origin-cell', 'origin', 'destination'],
  overdue: ['origin-cell', 'origin'],
  'stay-over': ['origin-cell', 'origin', 'destination', 'cell'],
};

type Named = TransferRow & { from: string; to: string };

/** Tells both sides, in the caller's transaction; who acted knows. Places and steps, never whose transfer it is: the desk says that. */
export const tellStep = async (req: PayloadRequest, id: string, what: Told, dedupeKey?: string): Promise<void> => {
  const [row] = await query<Named>(
    req,
    sql`select ${transferColumns}, coalesce(o.name, t.origin_outside) as "from", coalesce(c.name, d.name, t.destination_outside) as "to"
        from transfers t left join organizations o on o.id = t.origin_id left join organizations d on d.id = t.destination_id left join organizations c on c.id = t.cell_id
        where t.id = ${id}::uuid`,
  );
  if (!row) return;
  const people = new Set<string>();
  const add = (found: readonly string[]): void => found.forEach((each) => people.add(each));
  const sides = sidesTold[what];
  if (row.origin && row.originPath) {
    if (sides.includes('origin-cell')) add(await cellPeople(req, row.origin));
    if (sides.includes('origin')) add(await committeePeople(req, parentPath(row.originPath)));
  }
  // A place hears of nothing that was never sent to it.
  if (sides.includes('destination') && row.destinationPath && row.kind !== 'internal' && row.sentAt !== null) add(await committeePeople(req, row.destinationPath));
  if (sides.includes('cell') && row.cell) add(await cellPeople(req, row.cell));
  people.delete(String(req.user?.id));
  await notify(req, {
    kind: KIND[what],
    to: [...people],
    subject: { collection: TRANSFERS, id: row.id },
    ...(row.origin ?? row.destination ? { organization: row.origin ?? row.destination ?? '' } : {}),
    params: { step: what, from: row.from, to: row.to },
    link: `${req.payload.config.routes.admin}${DESK_PATH}`,
    ...(dedupeKey ? { dedupeKey } : {}),
  });
};
