import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { recordLabel } from '../translations';
import { mine } from '../access/mine';

/** `criteria`, `count`: of a file that held the record. */
type Reading = { at: string; reader: string | null; organization: string | null; way: string; why: string; criteria: string | null; count: number | null };

/** "Ai đã xem hồ sơ của tôi": each opening of one's full record by somebody else, and each list taken out that held it; the latest first. */
export const recordReaders = defineCommand({
  name: 'members.record-readers',
  summary: recordLabel('command.members.record-readers'),
  input: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50), before: z.iso.datetime({ offset: true }).optional() }),
  rest: { method: 'get', path: '/members/me/record-readers' },
  kind: 'read',
  authorize: async ({ req }) => void (await mine(req)),
  run: async ({ req }, { limit, before }) => {
    const { id } = await mine(req);
    const rows = await query<Reading>(
      req,
      sql`select to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, u.display_name as reader, o.name as organization, r.way, r.why, e.criteria_shown as criteria, coalesce(e.made_count, e.asked_count) as count
          from handbook.record_readings r left join users u on u.id = r.reader_id left join organizations o on o.id = r.organization_id left join handbook.exports e on e.id = r.export_id
          where r.member_id = ${id}::uuid ${before ? sql`and r.at < ${before}::timestamptz` : sql``} order by r.at desc, r.id limit ${limit + 1}`,
    );
    return { docs: rows.slice(0, limit), next: rows.length > limit ? (rows[limit - 1]?.at ?? null) : null };
  },
});
