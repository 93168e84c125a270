import type { CollectionBeforeValidateHook } from 'payload';
import { vietnamDay } from '../../kernel';
import { documentFail } from '../errors';

type Relation = { document?: unknown; otherTitle?: unknown };

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value);
const dayOf = (value: unknown): string | undefined => {
  if (!(typeof value === 'string' || value instanceof Date) || value === '' || Number.isNaN(new Date(value).getTime())) return undefined;
  return vietnamDay(value);
};

/** Checked for drafts too, where Payload skips the fields' own validation: a relation leads somewhere, and not to itself. */
export const checkRelations: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const stored = (originalDoc ?? {}) as Record<string, unknown>;
  const relations: unknown = data?.relations;
  for (const relation of Array.isArray(relations) ? (relations as Relation[]) : []) {
    const target = idOf(relation.document);
    if (!target && (typeof relation.otherTitle !== 'string' || relation.otherTitle.trim() === '')) throw documentFail(req, 'document.relation-target');
    if (target && target === stored.id) throw documentFail(req, 'document.relation-self');
  }
  const [inForce, expiresOn] = (['inForce', 'expiresOn'] as const).map((key) => dayOf(data?.[key] === undefined ? stored[key] : data[key]));
  if (data && inForce !== undefined && expiresOn !== undefined && expiresOn <= inForce) throw documentFail(req, 'document.expires');
  return data;
};
