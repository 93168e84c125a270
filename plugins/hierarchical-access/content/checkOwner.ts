import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { mayWriteFor } from '../access/contentAccess';
import { isUnder } from '../domain/path';
import { WRITERS } from '../domain/roles';
import { powerFail } from '../errors';
import { powerOf } from '../power/powerOf';
import { heldAt } from '../power/questions';

type Place = { id: string; path: string; kind: string; parent: string | null; parent_path: string | null };

const placeOf = async (req: PayloadRequest, id: unknown): Promise<Place | undefined> => {
  if (typeof id !== 'string' || !/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  const [place] = await query<Place>(
    req,
    sql`select o.id, o.path, o.kind, o.parent_id as parent, p.path as parent_path
        from organizations o left join organizations p on p.id = o.parent_id
        where o.id = ${id}::uuid and (o.valid_to is null or o.valid_to > now())`,
  );
  return place;
};

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value);

/** Who writes for one organisation only need not name it: that organisation is the owner, its tree the audience. */
export const suggestOwner: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data;
  const written = heldAt(await powerOf(req), WRITERS);
  const owner: unknown = data.owner ?? (written.length === 1 ? written[0] : undefined);
  const place = data.audience ? undefined : await placeOf(req, idOf(owner));
  const audience: unknown = data.audience ?? (place?.kind === 'advisory' ? place.parent : place?.id);
  return { ...data, ...(owner ? { owner } : {}), ...(audience ? { audience } : {}) };
};

/**
 * The owner is named at creation, by someone who writes for it, and never changes (so that main row and
 * newest draft cannot disagree, TRAPS.md 6). The audience lies in the owner's own subtree; an advisory body
 * may address the tree of the committee it serves (Seed 4529, Điều 6.2–6.4). Runs for drafts too.
 */
export const checkOwner: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req, context }) => {
  const before = operation === 'update' ? (originalDoc as { owner?: unknown } | undefined) : undefined;
  const ownerId = idOf(data.owner ?? before?.owner);
  if (before && idOf(before.owner) !== ownerId) throw powerFail(req, 'content.owner-fixed');
  const owner = await placeOf(req, ownerId);
  if (!owner) throw powerFail(req, 'content.owner-missing');
  if (operation === 'create' && !context['handbook.system'] && !(await mayWriteFor(req, owner))) throw powerFail(req, 'content.owner-foreign');
  const audience = await placeOf(req, idOf(data.audience ?? (originalDoc as { audience?: unknown } | undefined)?.audience));
  if (!audience) throw powerFail(req, 'content.audience-missing');
  const top = owner.kind === 'advisory' && owner.parent_path ? owner.parent_path : owner.path;
  if (!isUnder(audience.path, top)) throw powerFail(req, 'content.audience-foreign');
  return data;
};
