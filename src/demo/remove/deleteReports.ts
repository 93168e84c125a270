import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';

/** Changes of organisations that invented people reported. */
export const deleteReports = (req: PayloadRequest, users: readonly string[]): Promise<unknown> =>
  withTicket(req, 'organization-reports.demonstration-remove', () => query(req, sql`delete from handbook.organization_reports where proposed_by = any(${uuidArray(users)})`));
