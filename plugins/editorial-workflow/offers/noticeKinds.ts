import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Notice, NotificationKind, Standing } from '../../notifications';
import { OFFERS } from '../slugs';
import { en } from '../translations/notices.en';
import { vi } from '../translations/notices.vi';
import type { OfferState } from './domain/offer';

/** Hidden from who may not read the offer (any more); past once it has gone on. */
const standingOf =
  (state: OfferState) =>
  async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
    const ids = [...new Set(notices.flatMap(({ subject }) => subject?.id ?? []))];
    const { docs } = await req.payload.find({
      collection: OFFERS as CollectionSlug, where: { id: { in: ids } }, limit: ids.length, depth: 0, pagination: false, disableErrors: true, overrideAccess: false, req,
    });
    const states = new Map((docs as unknown as { id: string; state: OfferState }[]).map((each) => [each.id, each.state]));
    return new Map(
      notices.map(({ id, subject }): [string, Standing] => {
        const now = states.get(subject?.id ?? '');
        return [id, now === undefined ? 'hidden' : now === state ? 'current' : 'past'];
      }),
    );
  };

const kind = (name: 'arrived' | 'accepted' | 'declined', state: OfferState): NotificationKind => {
  const both = (part: 'label' | 'title' | 'body'): { vi: string; en: string } => ({ vi: vi[`notice.offer.${name}.${part}`], en: en[`notice.offer.${name}.${part}`] });
  return { key: `offer.${name}`, label: both('label'), title: both('title'), body: both('body'), mail: 'now', nameable: true, standing: standingOf(state) };
};

/** What offers to a board above tell people. */
export const offerKinds: readonly NotificationKind[] = [kind('arrived', 'open'), kind('accepted', 'accepted'), kind('declined', 'declined')];
