import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, uuidArray } from '../../../kernel';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { within } from '../../badges/data/candidates';
import { MEMBER_READERS } from '../../collections/members';
import { actsFor } from '../../record/access/keepers';
import { noteTaken } from '../../papers/lists/takenBy';
import { rosterLabel } from '../translations';

/** What the person's own list tells: in which words, whatever language the printer reads. */
const WHY = rosterLabel('print.why').vi;

/** Everybody on the page is in the care of who asks; 404 otherwise. */
export const requireListed = async (req: PayloadRequest, members: readonly string[]): Promise<void> => {
  const tops = heldOver(await powerOf(req), MEMBER_READERS);
  if (tops.length === 0) throw fail(req, 'auth.forbidden');
  const [seen] = await query<{ n: number }>(req, sql`select count(*)::int as n from members m where m.id = any(${uuidArray(members)}) and ${within(sql`m.cell_path`, tops)}`);
  if (seen?.n !== new Set(members).size) throw fail(req, 'not-found');
};

/**
 * A page of the list goes to a printer: what stands on the screen, nothing sealed. Written down for each person on it ("Ai đã xem hồ sơ của tôi") and in the
 * audit trail, before it is printed. More than a page, or a file, goes through the export room.
 */
export const printRoster = defineCommand({
  name: 'roster.print',
  summary: rosterLabel('command.roster.print'),
  input: z.object({ members: z.array(z.guid()).min(1).max(100) }),
  rest: { method: 'post', path: '/roster/print' },
  kind: 'write',
  authorize: async ({ req }, { members }) => requireListed(req, members),
  run: async ({ req, now, command }, { members }) => {
    const power = await powerOf(req);
    const [first] = await query<{ path: string }>(req, sql`select handbook.common_path(min(m.cell_path), max(m.cell_path)) as path from members m where m.id = any(${uuidArray(members)})`);
    const organization = actsFor(power, first?.path ?? '') ?? power.mandates[0]?.organization ?? null;
    await noteTaken(req, { members, organization, why: WHY });
    if (organization !== null) await recordEvent(req, { action: command, organization, at: now, detail: { count: new Set(members).size } });
    return { count: new Set(members).size };
  },
});
