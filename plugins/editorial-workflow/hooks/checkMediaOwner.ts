import type { CollectionBeforeChangeHook } from 'payload';
import { heldAt, mayWriteFor, powerOf, WRITERS } from '../../hierarchical-access';
import { query, sql, HandbookError } from '../../kernel';
import { t } from '../translations';

/** A medium belongs to an organisation its uploader writes for; who writes for one only need not name it. */
export const checkMediaOwner: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req, context }) => {
  const refuse = (): HandbookError => new HandbookError('media.owner', 403, t(req, 'media.owner'));
  if (operation === 'update') {
    if (data.owner !== undefined && String(data.owner) !== String((originalDoc as { owner?: unknown }).owner)) throw refuse();
    return data;
  }
  const written = heldAt(await powerOf(req), WRITERS);
  const owner: unknown = data.owner ?? (written.length === 1 ? written[0] : undefined);
  if (typeof owner !== 'string' || !/^[0-9a-f-]{36}$/i.test(owner)) throw refuse();
  const [place] = await query<{ id: string; path: string }>(req, sql`select id, path from organizations where id = ${owner}::uuid`);
  if (!place || (!context['handbook.system'] && !(await mayWriteFor(req, place)))) throw refuse();
  return { ...data, owner };
};
