import { sql } from '../../kernel';
import type { ChainEvent } from '../domain/types';

/**
 * The columns of an event (alias `e`) as text, the same for whoever seals and whoever verifies: an instant in UTC
 * with milliseconds (the column holds no more), jsonb as Postgres writes it. Independent of session settings.
 */
export const eventColumns = sql.raw(`e.id::text as event, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as event_at,
  e.actor_id::text as actor, e.action, e.collection, e.document_id, e.organization_id::text as organization, e.detail::text as detail, e.request_id`);

export type EventRow = {
  event: string;
  event_at: string;
  actor: string | null;
  action: string;
  collection: string | null;
  document_id: string | null;
  organization: string;
  detail: string | null;
  request_id: string | null;
};

export const chainEventOf = (row: EventRow): ChainEvent => ({
  id: row.event,
  at: row.event_at,
  actor: row.actor,
  action: row.action,
  collection: row.collection,
  documentId: row.document_id,
  organization: row.organization,
  detail: row.detail,
  requestId: row.request_id,
});
