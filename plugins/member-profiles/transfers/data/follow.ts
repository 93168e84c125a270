import { query, sql, startOfVietnamDay, withTicket, type CommandContext } from '../../../kernel';
import { followAdmissions } from '../../life/followAdmissions';
import { t } from '../translations';
import { tellStep } from '../notices/tellStep';
import { transferColumns, type TransferRow } from './transferRow';
import { writeStep } from './writeStep';

/** An organisation that is no more from a day on; merged, with who takes its name (`target`) and its members (`receiver`). */
export type Ended = { id: string; from: string; target?: string; receiver?: string };

const OPEN = sql`t.state in ('prepared', 'sent', 'returned')`;
const RUNNING = sql`(t.state = 'received' and t.kind = 'temporary' and t.until > now() - interval '1 day')`;

/** Where each of the row's places is from now on. A committee is followed by the committee, a cell by the cell that took its members. */
const followed = (row: TransferRow, { id, target, receiver }: Ended): Pick<TransferRow, 'origin' | 'destination' | 'cell'> => {
  const cell = (place: string | null): string | null => (place === id ? (receiver ?? place) : place);
  const destination = row.kind === 'internal' ? cell(row.destination) : row.destination === id ? (target ?? row.destination) : row.destination;
  return { origin: cell(row.origin), destination, cell: cell(row.cell) };
};

const mergedRow = async ({ req, now }: CommandContext, row: TransferRow, ended: Ended): Promise<void> => {
  const places = followed(row, ended);
  const set = sql`origin_id = ${places.origin}::uuid, destination_id = ${places.destination}::uuid, cell_id = ${places.cell}::uuid`;
  await writeStep(req, { ...row, ...places }, { action: 'transfers.follow', step: 'follow', to: row.state, now, set, detail: { merged: ended.id } });
  if (row.kind === 'internal' && row.state === 'prepared' && places.origin === places.destination) {
    const reason = t('vi', 'reason.merged');
    await writeStep(req, { ...row, ...places }, { action: 'transfers.withdraw', step: 'withdraw', to: 'withdrawn', now, reason, set: sql`answer = ${reason}` });
  }
  await tellStep(req, row.id, 'follow');
};

/**
 * Listens to `partyOrganizations({ ended })`, in the transaction of the merge or the end: what is under way follows into the successor;
 * what was sent to an organisation that is simply no more goes back to its origin, and its guests go home that day.
 */
export const followTransfers = async (ctx: CommandContext, ended: Ended): Promise<void> => {
  const { req, now } = ctx;
  await followAdmissions(ctx, ended);
  const rows = await query<TransferRow>(
    req,
    sql`select ${transferColumns} from transfers t where (t.origin_id = ${ended.id}::uuid or t.destination_id = ${ended.id}::uuid or t.cell_id = ${ended.id}::uuid)
        and (${OPEN} or ${RUNNING}) order by t.id for update`,
  );
  for (const row of rows) {
    if (ended.target !== undefined) await mergedRow(ctx, row, ended);
    else if (row.state === 'sent') {
      const reason = t('vi', 'reason.destination-ended');
      await writeStep(req, row, { action: 'transfers.return', step: 'return', to: 'returned', now, reason, set: sql`answer = ${reason}` });
      await tellStep(req, row.id, 'return');
    }
  }
  if (ended.target !== undefined) return;
  const at = sql`${startOfVietnamDay(ended.from).toISOString()}::timestamptz`;
  await withTicket(req, `members.transfer-stays:${ended.id}`, () =>
    query(
      req,
      sql`with gone as (
            update memberships set superseded_at = greatest(${now.toISOString()}::timestamptz, recorded_at), updated_at = now()
            where cell_id = ${ended.id}::uuid and kind = 'temporary' and superseded_at is null and valid_to > ${at}
            returning member_id, cell_id, kind, valid_from, superseded_at)
          insert into memberships (member_id, cell_id, kind, valid_from, valid_to, recorded_at)
          select member_id, cell_id, kind, valid_from, greatest(valid_from, ${at}), superseded_at from gone`,
    ),
  );
};
