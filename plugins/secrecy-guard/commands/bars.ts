import { z } from 'zod';
import { ADMINS, heldAt, heldOver, powerOf, subtreeEnd } from '../../hierarchical-access';
import { defineCommand, fail, query, sql, uuidArray, vietnamDay } from '../../kernel';
import { label } from '../translations';
import { HEADS } from './heads';

export type Bar = { organization: string; name: string; from: string; to: string | null; decision: string; endDecision: string | null; reason: string | null; endReason: string | null };
export type Bars = { /** Where the person may set or lift one, nearest to the root first. */ organizations: { id: string; name: string; barred: boolean }[]; bars: Bar[]; today: string };

const MOST = 200;

/** Bars of the organisations a person heads or administers, and below those administered: what holds first, then what held. */
export const bars = defineCommand({
  name: 'secrecy.bars',
  summary: { vi: label('command.bars').vi, en: label('command.bars').en },
  input: z.object({}),
  rest: { method: 'get', path: '/secrecy/bars' },
  kind: 'read',
  authorize: async ({ req }) => {
    if (heldAt(await powerOf(req), [...HEADS, ...ADMINS]).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now }): Promise<Bars> => {
    const power = await powerOf(req);
    const own = heldAt(power, [...HEADS, ...ADMINS]);
    const below = heldOver(power, ADMINS).map((top) => sql`(o.path collate "C" >= ${top} and o.path collate "C" < ${subtreeEnd(top)})`);
    const scope = sql`(o.id = any(${uuidArray(own)})${below.length > 0 ? sql` or ${sql.join(below, sql` or `)}` : sql``})`;
    const today = vietnamDay(now);
    const [organizations, found] = [
      await query<{ id: string; name: string; barred: boolean }>(
        req,
        sql`select o.id, o.name, exists (select 1 from handbook.sensitive_bars b where b.organization_id = o.id and (b.valid_to is null or b.valid_to > ${today}::date)) as barred
            from organizations o where o.id = any(${uuidArray(own)}) and (o.valid_to is null or o.valid_to > now())
               or exists (select 1 from handbook.sensitive_bars b where b.organization_id = o.id and (b.valid_to is null or b.valid_to > ${today}::date)) and ${scope} order by length(o.path), o.name limit ${MOST}`,
      ),
      await query<Bar>(
        req,
        sql`select b.organization_id as organization, o.name, b.valid_from::text as "from", b.valid_to::text as "to", b.decision_number as decision, b.ended_by as "endDecision", b.reason, b.end_reason as "endReason"
            from handbook.sensitive_bars b join organizations o on o.id = b.organization_id where ${scope} order by (b.valid_to is not null and b.valid_to <= ${today}::date), b.valid_from desc, b.id desc limit ${MOST}`,
      ),
    ];
    return { organizations, bars: found, today };
  },
});
