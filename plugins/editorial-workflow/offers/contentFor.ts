import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { asData } from '../engine/content';
import { contentFields } from '../engine/contentFields';
import { organizationName } from '../engine/names';
import { topicFieldOf } from '../fields/routeBy';
import { originsOf } from '../reports/origins';
import type { OfferRow } from './offerRow';

type Content = Record<string, unknown>;

/** Rows of a list get ids of their own: those of the original belong to it. */
const withoutRowIds = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((row: unknown) => (typeof row === 'object' && row !== null ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id').map(([key, each]) => [key, withoutRowIds(each)])) : row)) : value;

const holdsRows = ({ type }: FlattenedField): boolean => type === 'array' || type === 'blocks';

/** A committee's own topic stands beneath a group of those above: what goes up is filed under that. */
const topicFor = async (req: PayloadRequest, { collection, target }: OfferRow, data: Content): Promise<Content> => {
  const name = topicFieldOf(req.payload, collection);
  const topic = name === undefined ? undefined : data[name];
  if (name === undefined || typeof topic !== 'string') return {};
  const field = req.payload.collections[collection as CollectionSlug]?.config.flattenedFields.find((each) => each.name === name);
  const table = field?.type === 'relationship' && typeof field.relationTo === 'string' ? field.relationTo : undefined;
  if (table === undefined) return {};
  const [group] = await query<{ id: string }>(
    req,
    sql`select t.parent_id as id from ${sql.identifier(table.replaceAll('-', '_'))} t join organizations o on o.id = ${target}::uuid
        where t.id = ${topic}::uuid and t.parent_id is not null and not starts_with(o.path, t.owner_path)`,
  );
  return group ? { [name]: group.id } : {};
};

/**
 * What was offered, as a draft of the board that takes it. Where it came from first stays ("Nguồn"): what came up twice names the
 * organisation that wrote it; item and hash are those that were offered. It counts as copied (notice 1048), whoever wrote it below.
 */
export const contentFor = async (req: PayloadRequest, offer: OfferRow, content: Content): Promise<Content> => {
  const data = asData(req, offer.collection, content);
  for (const field of contentFields(req.payload, offer.collection).filter(holdsRows)) data[field.name] = withoutRowIds(data[field.name]);
  const [target] = await query<{ kind: string; parent: string | null }>(req, sql`select kind, parent_id as parent from organizations where id = ${offer.target}::uuid`);
  const origin = originsOf(req.payload).find(([slug]) => slug === offer.collection)?.[1];
  return {
    ...data,
    owner: offer.target,
    // As a draft begun there would propose it; the board decides on the audience like on every word.
    audience: target?.kind === 'advisory' && target.parent ? target.parent : offer.target,
    originName: content.originName ?? (await organizationName(req, offer.owner)),
    originOrganization: content.originOrganization ?? offer.owner,
    originDocument: offer.document,
    originHash: offer.hash,
    ...(origin ? { [origin]: 'copied' } : {}),
    ...(await topicFor(req, offer, data)),
  };
};
