import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { keeper } from '../access';
import { definitionHash } from '../domain/hash';
import { receiptFor } from '../receipt';
import { findVersion } from '../rows';
import { trialOf, type Trial } from '../trial';
import { label } from '../translations';

/** Tries a version on an item: who would decide each stage there, and why; where it would be stuck. Writes nothing. */
export const tryDefinition = defineCommand({
  name: 'definitions.try',
  summary: label('command.try'),
  input: z.object({ id: z.guid(), collection: z.string().max(60), documentId: z.uuid() }),
  rest: { method: 'get', path: '/workflow-definitions/:id/try' },
  kind: 'read',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now }, { id, collection, documentId }): Promise<Trial & { hash: string; receipt: string }> => {
    const version = await findVersion(req, id);
    const trial = await trialOf(req, version.stages, { collection, documentId });
    const hash = definitionHash(version);
    return { ...trial, hash, receipt: receiptFor(req, { definition: id, hash, collection, documentId, user: String(req.user?.id), at: now.getTime() }) };
  },
});
