import type { PayloadRequest } from 'payload';
import { query, sql } from '../kernel';

export type AuditRecord = {
  /** The command's name, e.g. `approval-cases.publish`. */
  action: string;
  /** The organisation in whose chain the event stands: the one that answers for what was done. */
  organization: string;
  at: Date;
  collection?: string;
  documentId?: string;
  /** References, states, numbers, reasons. No names, addresses or other personal data. */
  detail?: Record<string, unknown>;
};

/** Adds one event in the caller's transaction: what was rolled back leaves no trace, what was done always does. */
export const recordEvent = async (req: PayloadRequest, record: AuditRecord): Promise<void> => {
  await query(
    req,
    sql`insert into audit_events (at, actor_id, action, collection, document_id, organization_id, detail, request_id)
        values (${record.at.toISOString()}::timestamptz, ${req.user ? String(req.user.id) : null}::uuid, ${record.action},
          ${record.collection ?? null}, ${record.documentId ?? null}, ${record.organization}::uuid,
          ${record.detail ? JSON.stringify(record.detail) : null}::jsonb, ${req.headers?.get('x-request-id') ?? null})`,
  );
};
