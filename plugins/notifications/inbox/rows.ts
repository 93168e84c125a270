import { sql, type SQL } from '../../kernel';
import type { Notice } from '../kinds/NotificationKind';

/** A row of the inbox as the statements below read it. */
export type NoticeRow = {
  id: string;
  kind: string;
  subject_collection: string | null;
  subject_id: string | null;
  params: Record<string, string | number>;
  link: string;
  created_at: string;
  read_at: string | null;
};

const instant = (column: SQL, name: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${name}`;

/** Columns of `notifications n`. */
export const noticeColumns = sql`n.id::text, n.kind, n.subject_collection, n.subject_id, n.params, n.link,
  ${instant(sql`n.created_at`, sql`created_at`)}, ${instant(sql`n.read_at`, sql`read_at`)}`;

export const noticeOf = ({ id, kind, subject_collection, subject_id, params, link, created_at }: NoticeRow): Notice => ({
  id,
  kind,
  subject: subject_collection === null || subject_id === null ? null : { collection: subject_collection, id: subject_id },
  params,
  link,
  createdAt: created_at,
});
