import { sql, type SQL } from '../../../kernel';
import type { TransferKind, TransferState } from '../domain/kinds';

/** A transfer as commands judge it. Days are Vietnamese days, `YYYY-MM-DD`. */
export type TransferRow = {
  id: string;
  member: string;
  kind: TransferKind;
  state: TransferState;
  study: boolean;
  origin: string | null;
  originPath: string | null;
  originOutside: string | null;
  destination: string | null;
  destinationPath: string | null;
  destinationOutside: string | null;
  cell: string | null;
  cellPath: string | null;
  /** The last day of a stay. */
  until: string | null;
  decisionDate: string | null;
  beginBy: string | null;
  paperDate: string | null;
  /** ISO; null while nobody outside the origin knows of it. */
  sentAt: string | null;
  presentBy: string | null;
  presentedOn: string | null;
  effectiveOn: string | null;
};

/** A timestamp as the Vietnamese day it falls on. */
export const daySql = (at: SQL): SQL => sql`to_char(${at} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

export const transferColumns = sql`t.id, t.member_id as member, t.kind, t.state, coalesce(t.study, false) as study,
  t.origin_id as origin, t.origin_path as "originPath", t.origin_outside as "originOutside",
  t.destination_id as destination, t.destination_path as "destinationPath", t.destination_outside as "destinationOutside",
  t.cell_id as cell, t.cell_path as "cellPath", ${daySql(sql`t.until`)} as until, ${daySql(sql`t.decision_date`)} as "decisionDate",
  ${daySql(sql`t.begin_by`)} as "beginBy", ${daySql(sql`t.paper_date`)} as "paperDate",
  to_char(t.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sentAt",
  ${daySql(sql`t.present_by`)} as "presentBy", ${daySql(sql`t.presented_on`)} as "presentedOn", ${daySql(sql`t.effective_on`)} as "effectiveOn"`;
