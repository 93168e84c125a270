import { createLocalReq, type Payload } from 'payload';
import { inTransaction, query, queryPool, sql, withTicket } from '../../../kernel';
import { isOpen, partnerColumns, partnerFrom, type PartnerRow } from '../data/partnerRow';
import { ownKey } from '../data/ownKeys';
import { packFile } from '../data/packFile';
import { writeMessages } from '../data/writeMessages';

/** Lots of changes for one partner in one turn; the rest comes with the next. */
const LOTS = 20;

/** One lot, in one transaction that holds the partner's row: two workers never give one number twice, and a killed one leaves no gap. */
const turn = async (payload: Payload, id: string): Promise<{ more: boolean; files: number }> => {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    const held = async (): Promise<PartnerRow | undefined> => (await query<PartnerRow>(req, sql`select ${partnerColumns} ${partnerFrom} where p.id = ${id}::uuid for update of p`))[0];
    const partner = await held();
    const own = ownKey();
    if (!partner || !own || !isOpen(partner, 'out')) return { more: false, files: 0 };
    return withTicket(req, `exchange.pack:${id}`, async () => {
      const more = await writeMessages(req, partner);
      const now = await held();
      const number = now && (await packFile(req, now, own));
      return { more, files: number === undefined ? 0 : 1 };
    });
  });
};

/** What changed becomes messages, and messages signed files, partner by partner. Run again, it goes on where it was; without EXCHANGE_KEYS it does nothing. @returns how many files were made */
export const packOutbox = async (payload: Payload): Promise<number> => {
  if (!ownKey()) return 0;
  const partners = await queryPool<{ id: string }>(payload, sql`select id from handbook.exchange_partners where state = 'confirmed' and direction in ('out', 'both') order by code`);
  let files = 0;
  for (const { id } of partners) {
    for (let lot = 0; lot < LOTS; lot += 1) {
      const done = await turn(payload, id);
      files += done.files;
      if (!done.more) break;
    }
  }
  return files;
};
