import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { boardFail } from '../../errors';
import type { Place } from './place';

/** "Ban Tuyên giáo … là cơ quan thường trực của Ban Biên tập" (4529, Điều 13.2.1): the committee itself, or a body directly below it. */
export const checkOrgan = async (req: PayloadRequest, place: Place, organ: string | undefined): Promise<string | null> => {
  if (organ === undefined) return null;
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from organizations where id = ${organ}::uuid and (valid_to is null or valid_to > now())
          and (id = ${place.id}::uuid or (parent_id = ${place.id}::uuid and form = 'committee'))`,
  );
  if (!row) throw boardFail(req, 'board.standing-organ');
  return row.id;
};
