import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, withTicket, type CommandContext } from '../../../kernel';
import { MEMBERS } from '../../slugs';
import { duesFail } from '../errors';
import { duesLabel } from '../translations';
import { keptCell } from './support';

type Receipt = { member: string; cell: string; month: string; receipt: string; voided: boolean };

const keptReceipt = async ({ req }: CommandContext, id: string): Promise<Receipt> => {
  const [line] = await query<Receipt>(
    req,
    sql`select member_id as member, cell_id as cell, to_char(month, 'YYYY-MM') as month, receipt_number || '/' || receipt_year as receipt, voided_at is not null as voided
        from handbook.dues_lines where id = ${id}::uuid for update`,
  );
  if (!line) throw fail(req, 'not-found');
  await keptCell(req, line.cell);
  return line;
};

/** Says that a receipt was wrong, with the reason. The row and its number stay; the month is owed again. */
export const voidReceipt = defineCommand({
  name: 'dues.void',
  summary: duesLabel('command.dues.void'),
  input: z.object({ id: z.guid(), reason: z.string().trim().min(10).max(1000) }),
  rest: { method: 'post', path: '/dues/:id/void' },
  kind: 'write',
  authorize: async (ctx, { id }) => void (await keptReceipt(ctx, id)),
  run: async (ctx, { id, reason }) => {
    const { req, now, command } = ctx;
    const line = await keptReceipt(ctx, id);
    if (line.voided) throw duesFail(req, 'dues.voided');
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.dues_lines set voided_at = ${now.toISOString()}::timestamptz, voided_by = ${String(req.user?.id)}::uuid, void_reason = ${reason} where id = ${id}::uuid`),
    );
    await recordEvent(req, { action: command, organization: line.cell, at: now, collection: MEMBERS, documentId: line.member, detail: { line: id, month: line.month, receipt: line.receipt, reason } });
    return { id, member: line.member, month: line.month };
  },
});
