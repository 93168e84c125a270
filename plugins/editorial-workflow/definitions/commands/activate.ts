import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, lockFor, query, sql, withTicket } from '../../../kernel';
import { DEFINITIONS } from '../../slugs';
import { keeper } from '../access';
import { definitionHash } from '../domain/hash';
import { onlyForCells, safeguards } from '../domain/safeguards';
import { definitionFail } from '../errors';
import { floorOf } from '../floor';
import { readReceipt } from '../receipt';
import { allVersions, findVersion } from '../rows';
import { trialOf } from '../trial';
import { label } from '../translations';

/**
 * Puts a version in force from now on; cases that run keep theirs. Whoever does so has tried exactly this version within a day
 * (`receipt`), and the trial is run once more here: people come and go. A path that gets stuck, or demands less than the
 * floor, is refused. It takes the former version's place: as default, and among those offered.
 */
export const activate = defineCommand({
  name: 'definitions.activate',
  summary: label('command.activate'),
  input: z.object({ id: z.guid(), /** What `definitions.try` answered. */ receipt: z.string().max(2000) }),
  rest: { method: 'post', path: '/workflow-definitions/:id/activate' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now, command }, { id, receipt }) => {
    const { key } = await findVersion(req, id);
    await lockFor(req, `workflow-definitions:${key}`);
    const version = await findVersion(req, id);
    const former = (await allVersions(req)).find((each) => each.key === key && each.active);
    if (version.active) throw definitionFail(req, 'definition.in-force');
    if (former && former.version > version.version) throw definitionFail(req, 'definition.older');
    const hash = definitionHash(version);
    const tried = readReceipt(req, receipt, now);
    if (tried?.definition !== id || tried.hash !== hash) throw definitionFail(req, 'definition.untried');
    const floor = await floorOf(req, onlyForCells(version.stages) ? 'cell' : 'committee');
    if (safeguards(version.stages) < floor) throw definitionFail(req, 'definition.floor', { floor });
    if (former?.isDefault && onlyForCells(version.stages)) throw definitionFail(req, 'definition.default-cells');
    const trial = await trialOf(req, version.stages, tried);
    if (trial.stuck !== null) throw definitionFail(req, 'definition.dead-end', { why: trial.stuck });
    await withTicket(req, `workflow-definitions.activate:${id}`, async () => {
      if (former) await query(req, sql`update workflow_definitions set active = false, offered = false, is_default = false, is_cell_default = false, updated_at = now() where id = ${former.id}::uuid`);
      await query(
        req,
        sql`update workflow_definitions set active = true, offered = ${former?.offered ?? false}, is_default = ${former?.isDefault ?? false}, is_cell_default = ${former?.isCellDefault ?? false},
              activated_by_id = ${String(req.user?.id)}::uuid, activated_at = ${now.toISOString()}::timestamptz, updated_at = now() where id = ${id}::uuid`,
      );
    });
    await recordEvent(req, {
      action: command, organization: await keeper(req), at: now, collection: DEFINITIONS, documentId: id,
      detail: { key, version: version.version, hash, replaces: former?.id ?? null, triedOn: { collection: tried.collection, document: tried.documentId } },
    });
    return { id, key, version: version.version, hash, replaced: former?.id ?? null };
  },
});
