import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Notice, Standing } from '../../notifications';
import { WITHDRAWAL_ORDERS } from '../slugs';

/** How notices about withdrawal orders stand for this person: past once the item is down or the order was cancelled. */
export const standingOfOrders = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const ids = [...new Set(notices.flatMap(({ subject }) => subject?.id ?? []))];
  const { docs } = await req.payload.find({
    collection: WITHDRAWAL_ORDERS as CollectionSlug, where: { id: { in: ids } }, limit: ids.length, depth: 0, pagination: false, disableErrors: true, overrideAccess: false, req,
  });
  const states = new Map((docs as unknown as { id: string; state: string }[]).map(({ id, state }) => [id, state]));
  return new Map(
    notices.map(({ id, subject }): [string, Standing] => {
      const state = states.get(subject?.id ?? '');
      return [id, state === undefined ? 'hidden' : state === 'open' ? 'current' : 'past'];
    }),
  );
};
