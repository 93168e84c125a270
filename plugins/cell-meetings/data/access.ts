import type { PayloadRequest } from 'payload';
import { holdsAt, holdsOver, OVERSEERS, powerOf, type Power, type Role } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';
import { mayStep, type MeetingStep } from '../domain/machine';
import { meetingsFail } from '../errors';
import { meetingRow, type MeetingRow } from './meetingRow';

/** Who leads a cell's meetings: the deputy like the secretary; the same list stands in handbook.leads_cell(). */
export const CHAIRS: readonly Role[] = ['cell-secretary', 'cell-deputy-secretary'];

export type Cell = { id: string; path: string; name: string };

/** Reads a cell's meetings whoever leads it, and who oversees it. */
const reads = (power: Power, { id, path }: Pick<Cell, 'id' | 'path'>): boolean => holdsAt(power, CHAIRS, id) || holdsOver(power, OVERSEERS, path);

/** A cell whose meetings the person may read as its leader or overseer; for anybody else it is not there. */
export const cellToRead = async (req: PayloadRequest, id: string): Promise<Cell & { leads: boolean }> => {
  const power = await powerOf(req);
  const [cell] = await query<Cell>(req, sql`select o.id, o.path, o.name from organizations o where o.id = ${id}::uuid and o.form = 'cell'`);
  if (!cell || !reads(power, cell)) throw fail(req, 'not-found');
  return { ...cell, leads: holdsAt(power, CHAIRS, id) };
};

/** A cell the person leads. Whoever oversees it hears that it is not theirs to do. */
export const cellToLead = async (req: PayloadRequest, id: string): Promise<Cell & { user: string }> => {
  const { leads, ...cell } = await cellToRead(req, id);
  const { user } = await powerOf(req);
  if (!leads || user === null) throw fail(req, 'auth.forbidden');
  return { ...cell, user };
};

/** A meeting for a step of whoever leads its cell, held until the transaction ends. @throws 409 where it no longer takes that step */
export const meetingToLead = async (req: PayloadRequest, id: string, step: MeetingStep): Promise<{ row: MeetingRow; user: string }> => {
  const row = await meetingRow(req, id, { lock: true });
  if (!row) throw fail(req, 'not-found');
  const { user } = await cellToLead(req, row.organization);
  if (!mayStep(row.state, step)) throw meetingsFail(req, 'meetings.moved-on');
  return { row, user };
};

/** Whether the person behind the account is summoned to it: from the calling on it is there for them. */
export const summonedTo = async (req: PayloadRequest, meeting: string): Promise<{ member: string; user: string } | undefined> => {
  const { user } = await powerOf(req);
  const [found] = user === null ? [] : await query<{ member: string }>(
    req,
    sql`select p.member_id as member from handbook.meeting_people p join members m on m.id = p.member_id join users u on u.id = m.user_id and u.disabled_at is null
        where p.meeting_id = ${meeting}::uuid and u.id = ${user}::uuid`,
  );
  return found && user !== null ? { ...found, user } : undefined;
};

/** A meeting one is summoned to, for a step of one's own. */
export const ownMeeting = async (req: PayloadRequest, id: string, step: MeetingStep): Promise<{ row: MeetingRow; member: string; user: string }> => {
  const [row, summoned] = [await meetingRow(req, id, { lock: true }), await summonedTo(req, id)];
  if (!row || !summoned || row.state === 'draft') throw fail(req, 'not-found');
  if (!mayStep(row.state, step)) throw meetingsFail(req, 'meetings.moved-on');
  return { row, ...summoned };
};
