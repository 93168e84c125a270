import { recordEvent } from '../../audit-trail';
import { defineCommand, fail, query, sql, withTicket } from '../../kernel';
import { isSystemAdmin, powerOf } from '../../hierarchical-access';
import { z } from 'zod';
import { placeLabel } from './translations';

/** `retired`: codes of the provinces in the file that it no longer has; they stay, and are offered no more. */
type ImportedCommunes = { added: number; changed: number; unchanged: number; retired: number };

const commune = z.object({ code: z.string().regex(/^\d{5}$/), name: z.string().min(2).max(120), province: z.string().regex(/^\d{2}$/) });

/** Takes in a list of communes: told again it changes nothing. Reached from the command line alone. */
export const importCommunes = defineCommand({
  name: 'places.import',
  summary: placeLabel('command.places.import'),
  input: z.object({ communes: z.array(commune).min(1).max(20_000) }),
  rest: { method: 'post', path: '/places/import' },
  kind: 'write',
  authorize: async ({ req }) => {
    if (!isSystemAdmin(await powerOf(req))) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { communes }): Promise<ImportedCommunes> => {
    const at = sql`${now.toISOString()}::timestamptz`;
    const wanted = sql`jsonb_to_recordset(${JSON.stringify(communes)}::jsonb) as w(code text, name text, province text)`;
    const done = await withTicket(req, `${command}:communes`, async (): Promise<ImportedCommunes> => {
      const retired = await query(req, sql`update handbook.communes c set retired_at = ${at} where c.retired_at is null and c.province in (select w.province from ${wanted}) and not exists (select 1 from ${wanted} where w.code = c.code) returning c.code`);
      const changed = await query(req, sql`update handbook.communes c set name = w.name, province = w.province, retired_at = null, imported_at = ${at} from ${wanted} where w.code = c.code and (c.name, c.province) is distinct from (w.name, w.province) or w.code = c.code and c.retired_at is not null returning c.code`);
      const added = await query(req, sql`insert into handbook.communes (code, name, province, imported_at) select w.code, w.name, w.province, ${at} from ${wanted} where not exists (select 1 from handbook.communes c where c.code = w.code) returning code`);
      return { added: added.length, changed: changed.length, unchanged: communes.length - added.length - changed.length, retired: retired.length };
    });
    const [root] = await query<{ id: string }>(req, sql`select id from organizations where parent_id is null order by path limit 1`);
    if (root && done.added + done.changed + done.retired > 0) await recordEvent(req, { action: command, organization: root.id, at: now, detail: { ...done } });
    return done;
  },
});
