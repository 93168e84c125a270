import { z } from 'zod';
import { defineCommand, sql, type SQL } from '../../../kernel';
import { heldAt, heldOver, powerOf, type Power, type Role } from '../../../hierarchical-access';
import { decides } from '../access/decider';
import { proposalsWhere } from '../data/proposals';
import { recordLabel } from '../translations';

const COMMITTEE: readonly Role[] = ['system-admin', 'organization-admin', 'committee-secretary'];

const kept = (power: Power): SQL => {
  const over = heldOver(power, COMMITTEE).map((path) => sql`(m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path}))`);
  const at = heldAt(power, ['cell-secretary', 'cell-deputy-secretary']).map((cell) => sql`m.cell_id = ${cell}::uuid`);
  const all = [...over, ...at];
  return all.length === 0 ? sql`false` : sql`(${sql.join(all, sql` or `)})`;
};

/** `mine`: one's own proposals; `waiting`: those open that the caller keeps the records of, and whether it is theirs to decide. Without the values. */
export const proposals = defineCommand({
  name: 'members.proposals',
  summary: recordLabel('command.members.proposals'),
  input: z.object({ which: z.enum(['mine', 'waiting']).default('waiting'), limit: z.coerce.number().int().min(1).max(100).default(50) }),
  rest: { method: 'get', path: '/members/proposals' },
  kind: 'read',
  authorize: async () => undefined,
  run: async ({ req }, { which, limit }) => {
    const power = await powerOf(req);
    const where = which === 'mine' ? sql`m.user_id = ${power.user}::uuid` : sql`p.state = 'proposed' and p.proposed_by is distinct from ${power.user}::uuid and ${kept(power)}`;
    const docs = await proposalsWhere(req, where, limit);
    return { docs: docs.map(({ path, ...doc }) => ({ ...doc, decides: which === 'waiting' && decides(power, { cell: doc.cell, path }, doc.decidedBy) })) };
  },
});
