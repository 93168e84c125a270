import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray } from '../../../kernel';

/** The name of who asks, for the mark across their copy. */
export const takenBy = async (req: PayloadRequest): Promise<string> =>
  (await query<{ name: string }>(req, sql`select display_name as name from users where id = ${String(req.user?.id)}::uuid`))[0]?.name ?? '';

/** Writes down for each member that they stand in a list that is taken out ("Ai đã xem hồ sơ của tôi"): one's own copy of oneself is no reading. */
export const noteTaken = async (req: PayloadRequest, { members, organization, why }: { members: readonly string[]; organization: string | null; why: string }): Promise<void> => {
  const reader = String(req.user?.id);
  await query(
    req,
    sql`insert into handbook.record_readings (member_id, reader_id, organization_id, way, why)
        select m.id, ${reader}::uuid, ${organization}::uuid, 'export', ${why} from members m where m.id = any(${uuidArray(members)}) and m.user_id is distinct from ${reader}::uuid`,
  );
};
