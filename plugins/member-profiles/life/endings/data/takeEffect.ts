import { powerOf } from '../../../../hierarchical-access';
import { query, sql, startOfVietnamDay, withTicket, type CommandContext } from '../../../../kernel';
import { recordEvent } from '../../../../audit-trail';
import type { Day } from '../../../../working-calendar';
import { requireOpenCell, seenCell } from '../../../commands/support/cell';
import { openMembership } from '../../../commands/support/membership';
import { belongs } from '../../../domain/standing';
import type { MemberStatus } from '../../../domain/status';
import { MEMBERS } from '../../../slugs';
import { lifeFail } from '../../errors';
import { shownDay } from '../../support/days';
import { endMembership, writeStatus } from '../../support/endMembership';
import type { EndingRow } from './endingRow';

/** Somebody belongs to a cell again: a new membership begins; what was written of the time between stays. */
const takeBack = async (ctx: CommandContext, { member }: EndingRow, status: MemberStatus, cellId: string, on: Day): Promise<void> => {
  const { req, now } = ctx;
  const cell = await seenCell(req, await powerOf(req), cellId);
  requireOpenCell(req, cell);
  await withTicket(req, `members.restore:${member}`, async () => {
    const at = startOfVietnamDay(on);
    await query(req, sql`update members set cell_id = ${cell.id}::uuid, cell_since = ${at.toISOString()}::timestamptz where id = ${member}::uuid`);
    await writeStatus(ctx, member, status, on);
    await openMembership(req, { member, cell: cell.id, from: at, now });
  });
};

/** What a decision does to the member, from its effective day on; when we wrote it down stands apart. */
export const takeEffect = async (ctx: CommandContext, row: EndingRow, { to, on, cell }: { to: MemberStatus; on: Day; cell?: string | undefined }): Promise<void> => {
  const { req, now, command } = ctx;
  if (row.kind === 'restoration') await takeBack(ctx, row, to, cell ?? row.cell, on);
  else if (belongs(to)) {
    if (on < row.cellSince) throw lifeFail(req, 'ending.before', { day: shownDay(row.cellSince) });
    await withTicket(req, `members.ending:${row.member}`, () => writeStatus(ctx, row.member, to, on));
  } else await endMembership(ctx, row.member, to, on);
  await recordEvent(req, { action: command, organization: cell ?? row.cell, at: now, collection: MEMBERS, documentId: row.member, detail: { from: row.memberStatus, to, on, ending: row.id } });
};
