import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, lockFor, query, sql, withTicket } from '../../../kernel';
import { DEFINITIONS } from '../../slugs';
import { keeper } from '../access';
import { definitionFail } from '../errors';
import { activeVersions } from '../rows';
import { label } from '../translations';

/** Offers the version in force of a workflow to committees, or no longer: what was chosen before stays chosen. */
export const offer = defineCommand({
  name: 'definitions.offer',
  summary: label('command.offer'),
  input: z.object({ key: z.string().max(40), offered: z.boolean() }),
  rest: { method: 'post', path: '/workflow-definitions/offer' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now, command }, { key, offered }) => {
    await lockFor(req, `workflow-definitions:${key}`);
    const version = (await activeVersions(req)).find((each) => each.key === key);
    if (!version) throw definitionFail(req, 'definition.not-in-force');
    if (!offered && (version.isDefault || version.isCellDefault)) throw definitionFail(req, 'definition.is-default');
    await withTicket(req, `workflow-definitions.offer:${key}`, () => query(req, sql`update workflow_definitions set offered = ${offered}, updated_at = now() where id = ${version.id}::uuid`));
    await recordEvent(req, { action: command, organization: await keeper(req), at: now, collection: DEFINITIONS, documentId: version.id, detail: { key, offered } });
    return { id: version.id, key, offered };
  },
});
