import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';
import type { Count } from '../domain/count';
import type { MeetingKind, MeetingState } from '../domain/words';

/** What was found when the meeting was opened: the count, and whether there were enough official members in the cell; with the rule that says so. */
export type Opening = { count: Count; valid: boolean | null; rules: readonly UsedRule[] };
export type UsedRule = { what: string; id: string; key: string; shown: string; source: string; verified: boolean };

/** One meeting as it stands. Instants are ISO in UTC. */
export type MeetingRow = {
  id: string; organization: string; cell: string; kind: MeetingKind; title: string; startsAt: string; place: string | null; link: string | null; content: string; state: MeetingState;
  convenedAt: string | null; openedAt: string | null; closedAt: string | null; minuteTaker: string | null; opening: Opening | null; offReason: string | null;
};

export const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `g` is the meeting, `o` its cell. */
export const meetingColumns = sql`g.id, g.organization_id as organization, o.name as cell, g.kind, g.title, ${iso(sql`g.starts_at`)} as "startsAt", g.place, g.link, g.content, g.state,
  ${iso(sql`g.convened_at`)} as "convenedAt", ${iso(sql`g.opened_at`)} as "openedAt", ${iso(sql`g.closed_at`)} as "closedAt", g.minute_taker_id as "minuteTaker", g.opening, g.off_reason as "offReason"`;
export const meetingTables = sql`handbook.meetings g join organizations o on o.id = g.organization_id`;

/** One meeting; held until the transaction ends where `lock` says so: its steps come one after the other. */
export const meetingRow = async (req: PayloadRequest, id: string, { lock = false } = {}): Promise<MeetingRow | undefined> => {
  const [row] = await query<MeetingRow>(req, sql`select ${meetingColumns} from ${meetingTables} where g.id = ${id}::uuid ${lock ? sql`for no key update of g` : sql``}`);
  return row;
};
