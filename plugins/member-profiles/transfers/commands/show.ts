import { z } from 'zod';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { deskColumns, deskFrom, visibleTransfers, type DeskRow } from '../data/desk';
import type { TransferState } from '../domain/kinds';
import { label } from '../translations';
import { id } from './inputs';

type Taken = { step: string; state: TransferState; by: string | null; reason: string | null; at: string };

/** One transfer with every step: by whom, when, why; and by which rules its deadlines were worked out. */
export const show = defineCommand({
  name: 'transfers.show',
  summary: label('command.show'),
  input: z.object({ id }),
  rest: { method: 'get', path: '/transfers/:id/show' },
  kind: 'read',
  authorize: async ({ req }, input) => {
    const [row] = await query(req, sql`select 1 from transfers t where t.id = ${input.id}::uuid and ${visibleTransfers(await powerOf(req))}`);
    if (!row) throw fail(req, 'not-found');
  },
  run: async ({ req }, input) => {
    const [transfer] = await query<DeskRow & { rules: unknown }>(req, sql`select ${deskColumns}, coalesce(t.rules, '[]') as rules from ${deskFrom} where t.id = ${input.id}::uuid`);
    const steps = await query<Taken>(
      req,
      sql`select s.step, s.state, u.display_name as by, s.reason, to_char(s.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
          from handbook.transfer_steps s left join users u on u.id = s.by_user where s.transfer_id = ${input.id}::uuid order by s.id`,
    );
    return { transfer, steps };
  },
});
