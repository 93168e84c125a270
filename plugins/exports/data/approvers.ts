import type { PayloadRequest } from 'payload';
import { ADMINS, chain, holdersOf, holdsOver, OVERSEERS, type Power, type Role } from '../../hierarchical-access';
import { query, sql } from '../../kernel';

/** Who answers for what leaves a place: its administrators and committee secretaries, and those above. */
export const APPROVERS: readonly Role[] = [...ADMINS, 'committee-secretary'];

/** Who keeps lists of members, and may want one outside. */
export const EXPORTERS: readonly Role[] = [...OVERSEERS, 'cell-secretary', 'cell-deputy-secretary'];

export const approves = (power: Power, path: string): boolean => holdsOver(power, APPROVERS, path);

/** Who is told that something waits: the approvers of the nearest place that has another one than who asked. */
export const approversOf = async (req: PayloadRequest, path: string, except: string): Promise<string[]> => {
  const places = await query<{ id: string }>(req, sql`select id from organizations where path in (${sql.join(chain(path).map((each) => sql`${each}`), sql`, `)}) order by path desc`);
  for (const { id } of places) {
    const found = new Set<string>();
    for (const role of APPROVERS) for (const user of await holdersOf(req, role, id)) found.add(user);
    found.delete(except);
    if (found.size > 0) return [...found];
  }
  return [];
};
