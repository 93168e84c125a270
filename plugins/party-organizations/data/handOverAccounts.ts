import type { PayloadRequest } from 'payload';
import { query, sql, withTicket } from '../../kernel';
import type { PartyOrganizationsOptions } from '../options';
import { tableOf } from './tables';

/** Accounts that a merged organisation kept are kept by its successor; otherwise nobody there could look after them. */
export const handOverAccounts = (req: PayloadRequest, { users }: PartyOrganizationsOptions, source: string, target: string): Promise<number> =>
  withTicket(req, `${users}.merge:${source}`, async () => {
    const rows = await query(
      req,
      sql`update ${tableOf(users)} set home_id = ${target}::uuid, updated_at = now() where home_id = ${source}::uuid returning id`,
    );
    return rows.length;
  });
