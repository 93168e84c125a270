import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../../kernel';
import { admissionColumns, admissionFrom, type AdmissionRow } from './admissionRow';

/** The admission with its member, both held until the transaction ends; the member first, as every command of the register does. */
export const lockAdmission = async (req: PayloadRequest, id: string): Promise<AdmissionRow | undefined> => {
  await query(req, sql`select m.id from members m join handbook.admissions a on a.member_id = m.id where a.id = ${id}::uuid for update of m`);
  await query(req, sql`select id from handbook.admissions where id = ${id}::uuid for update`);
  const [row] = await query<AdmissionRow>(req, sql`select ${admissionColumns} from ${admissionFrom} where a.id = ${id}::uuid`);
  return row;
};
