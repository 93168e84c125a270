import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { transferColumns, type TransferRow } from './transferRow';

/** The transfer with its member, both held until the transaction ends; the member first, as every command of the register does. */
export const lockTransfer = async (req: PayloadRequest, id: string): Promise<TransferRow | undefined> => {
  await query(req, sql`select m.id from members m join transfers t on t.member_id = m.id where t.id = ${id}::uuid for update of m`);
  const [row] = await query<TransferRow>(req, sql`select ${transferColumns} from transfers t where t.id = ${id}::uuid for update`);
  return row;
};
