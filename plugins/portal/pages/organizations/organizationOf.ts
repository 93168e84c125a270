import type { CollectionSlug, PayloadRequest } from 'payload';
import { z } from 'zod';
import { fail } from '../../../kernel';
import { ask } from '../../read/ask';
import { settle } from '../../read/settle';
import type { Place } from '../../read/types';

type Kind = 'party' | 'advisory' | 'press' | 'mass-organization' | 'school';
export type Organization = Place & { shortName: string; level: 'city' | 'upper' | 'grassroots' | 'sectional' | 'cell' | 'group'; kind: Kind; validFrom: string; validTo?: string | null };
/** One time of its life: a name, a place, and the decision that began it. Days are `YYYY-MM-DD`. */
export type Period = { change: string; from: string; to: string | null; name: string; parentName: string | null; decisionNumber: string | null; decisionDate: string | null };
type History = { ancestors: Place[]; periods: Period[]; absorbed: { id: string; name: string; on: string }[] };

export type Standing = Organization & { history: History | undefined };

/**
 * An organisation of the reader's line, or a body that serves it, as the tree shows it to them; its history where that is theirs to know.
 * @throws HandbookError `not-found` for every other
 */
export const organizationOf = async (req: PayloadRequest, id: string): Promise<Standing> => {
  if (!z.guid().safeParse(id).success) throw fail(req, 'not-found');
  const { docs } = await req.payload.find({ collection: 'organizations' as CollectionSlug, where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false, overrideAccess: false, req });
  const [found] = docs as unknown as Organization[];
  if (!found) throw fail(req, 'not-found');
  const history = await settle(ask<History>(req, 'organizations.history', { id }));
  return { ...found, history: history.is === 'there' ? history.value : undefined };
};
