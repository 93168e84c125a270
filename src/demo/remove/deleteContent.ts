import type { PayloadRequest } from 'payload';
import { query, sql, uuidArray, withTicket } from '../../../plugins/kernel';
import { CONTENT, type Content } from './contents';

const count = async (req: PayloadRequest, statement: ReturnType<typeof sql>): Promise<number> => (await query(req, statement)).length;

/** Items with their versions, cases, decisions, contributions and traces. The guards must be off. @returns how many cases */
export const deleteContent = (req: PayloadRequest, content: Content): Promise<number> =>
  withTicket(req, 'approval-cases.demonstration-remove', async () => {
    let cases = 0;
    for (const name of CONTENT) {
      const ids = uuidArray(content[name]);
      const ofItems = sql`collection = ${name} and document_id in (select id::text from unnest(${ids}) id)`;
      const theirCases = sql`select id from approval_cases where ${ofItems}`;
      await query(req, sql`delete from approval_overrides where case_id in (${theirCases})`);
      await query(req, sql`delete from approval_decisions where case_id in (${theirCases})`);
      const theirOrders = sql`select id from withdrawal_orders where ${ofItems}`;
      await query(req, sql`delete from handbook.case_reminders where subject in (${theirCases} union all ${theirOrders})`);
      await query(req, sql`delete from handbook.case_waits where case_id in (${theirCases})`);
      await query(req, sql`delete from publication_offers where ${ofItems} or made_document in (select id::text from unnest(${ids}) id)`);
      await query(req, sql`update approval_cases set superseded_by_id = null where ${ofItems}`);
      await withTicket(req, 'approval-comments.demonstration-remove', () => query(req, sql`delete from approval_comments where ${ofItems}`));
      cases += await count(req, sql`delete from approval_cases where ${ofItems} returning id`);
      await query(req, sql`delete from contributions where ${ofItems}`);
      await query(req, sql`delete from handbook.content_sketches where collection = ${name} and document_id = any(${ids})`);
      await query(req, sql`delete from handbook.source_imports where collection = ${name} and document_id = any(${ids})`);
      await query(req, sql`delete from media_uses where ${ofItems}`);
      await query(req, sql`delete from tombstones where ${ofItems}`);
      await query(req, sql`delete from withdrawal_orders where ${ofItems}`);
      await query(req, sql`delete from ${sql.identifier(`_${name}_v`)} where parent_id = any(${ids})`);
      await query(req, sql`delete from ${sql.identifier(name)} where id = any(${ids})`);
    }
    await query(req, sql`delete from handbook.bulletin_series s where not exists (
      select 1 from bulletins b where b.owner_id = s.owner_id and b.kind::text = s.kind and left(b.period, 4) = s.year)`);
    return cases;
  });
