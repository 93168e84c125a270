import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { fail, query, sql, vietnamDay } from '../../../kernel';
import { ADMINS, holdsOver, powerOf, visibleOrganization } from '../../../hierarchical-access';
import { keepsCell, seenCell, type Cell } from '../../commands/support/cell';
import { memberFail } from '../../errors';
import { monthsAfter } from '../../domain/monthsAfter';
import type { Month } from '../domain/arrears';
import { duesFail } from '../errors';

/** A month as people write it, `YYYY-MM`. */
export const monthInput = z.string().regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/);

const cellOf = async (req: PayloadRequest, id: string, readers: boolean): Promise<Cell> => {
  const power = await powerOf(req);
  const cell = await seenCell(req, power, id);
  if (!keepsCell(power, cell) && !(readers && holdsOver(power, 'committee-secretary', cell.path))) throw fail(req, 'auth.forbidden');
  if (cell.form !== 'cell') throw memberFail(req, 'member.not-a-cell');
  return cell;
};

/** The cell, for who keeps its dues: secretary and deputy, and administration over it. What somebody earns is nobody else's to see. */
export const keptCell = (req: PayloadRequest, id: string): Promise<Cell> => cellOf(req, id, false);

/** The cell, for who keeps its dues or heads a committee above it. */
export const readCell = (req: PayloadRequest, id: string): Promise<Cell> => cellOf(req, id, true);

/** The first day of a month that has begun, or begins within so many months. */
export const monthWithin = (req: PayloadRequest, month: string, now: Date, ahead: number): Month => {
  const first = `${month}-01`;
  const present = `${vietnamDay(now).slice(0, 7)}-01`;
  if (first > monthsAfter(present, ahead) || first < monthsAfter(present, -600)) throw duesFail(req, 'dues.month');
  return first;
};

/** The organisation, for who administers it or heads its committee, or one above it. */
export const readBelow = async (req: PayloadRequest, id: string): Promise<{ id: string; name: string; path: string }> => {
  const power = await powerOf(req);
  const [place] = await query<{ id: string; name: string; path: string }>(req, sql`select id, name, path from organizations where id = ${id}::uuid`);
  if (!place || !visibleOrganization(power, place)) throw fail(req, 'not-found');
  if (!holdsOver(power, [...ADMINS, 'committee-secretary'], place.path)) throw fail(req, 'auth.forbidden');
  return place;
};
