import type { PayloadRequest } from 'payload';
import { notify } from '../../notifications';
import { query, sql } from '../../kernel';
import { organizationName } from '../engine/names';
import { OFFERS } from '../slugs';
import { answerersAt } from './answerers';
import { offerColumns, type OfferRow } from './offerRow';

/** Says how an offer goes: to those who answer for the board, or to whoever offered. */
export const tellOffer = async (req: PayloadRequest, id: string, what: 'arrived' | 'accepted' | 'declined'): Promise<void> => {
  const [row] = await query<OfferRow>(req, sql`select ${offerColumns} from publication_offers where id = ${id}::uuid`);
  if (!row) return;
  const to = what === 'arrived' ? (await answerersAt(req, [row.target])).flatMap(({ people }) => [...people]) : [row.offeredBy];
  const { admin } = req.payload.config.routes;
  await notify(req, {
    kind: `offer.${what}`,
    to: to.filter((user) => user !== String(req.user?.id)),
    subject: { collection: OFFERS, id: row.id },
    organization: row.owner,
    params: { title: row.title, owner: await organizationName(req, row.owner), target: await organizationName(req, row.target) },
    link: what === 'arrived' ? `${admin}/de-nghi-dang?id=${row.id}` : `${admin}/collections/${row.collection}/${row.document}`,
    dedupeKey: `offer.${what}:${row.id}`,
  });
};
