import type { PayloadRequest } from 'payload';
import { holdsOver, isSystemAdmin, type Power } from '../../../hierarchical-access';
import { query, sql } from '../../../kernel';
import type { SupportRow } from './supportRow';

type Lies = Pick<SupportRow, 'path' | 'level' | 'by'>;

/** Whether a request lies in this person's hands: their unit's, or the system's once it was passed on. Never their own. */
export const mayHandle = (power: Power, { path, level, by }: Lies): boolean =>
  power.user !== by && (level === 'unit' ? holdsOver(power, 'organization-admin', path) : isSystemAdmin(power));

/** Whether they see it as an administrator: units keep sight of what they passed on. */
export const maySee = (power: Power, { path, level }: Pick<Lies, 'path' | 'level'>): boolean => holdsOver(power, 'organization-admin', path) || (level === 'system' && isSystemAdmin(power));

/** The administrators of the nearest unit that has another one than who asked; none: it is for the system's. */
export const unitAdmins = async (req: PayloadRequest, path: string, by: string): Promise<string[]> => {
  const rows = await query<{ id: string; at: string }>(req, sql`select admin_id as id, at_path as at from handbook.support_unit_admins(${path}, ${by}::uuid)`);
  const nearest = Math.max(0, ...rows.map(({ at }) => at.length));
  return rows.filter(({ at }) => at.length === nearest).map(({ id }) => id);
};

/** In whose hands it lies now. */
export const handlersOf = async (req: PayloadRequest, { path, level, by }: Lies): Promise<string[]> =>
  level === 'unit' ? unitAdmins(req, path, by) : (await query<{ id: string }>(req, sql`select admin_id as id from handbook.support_system_admins(${by}::uuid)`)).map(({ id }) => id);
