import { randomUUID } from 'node:crypto';
import type { Place } from '../support/city';
import type { SqlDoors } from '../support/database/sqlDoors';

export type Wanted = {
  title: string; audience: Place; owner?: Place; summary?: string; text?: string; topic?: string | null; publishedAt?: string; status?: 'published' | 'draft';
  document?: { type?: string; number?: string; symbol?: string; issued?: string; inForce?: string; expires?: string; sections?: readonly { anchor: string; heading: string; text: string }[] };
};

const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const richText = (text: string): string => JSON.stringify({ root: { type: 'root', children: text.split('\n').map(paragraph) } });

/** Rows by SQL with the guards of publication off: what is tried is finding. Answers the ids, in the order asked for. */
export const put = (doors: Pick<SqlDoors, 'ownerTicket'>, wanted: readonly Wanted[]): Promise<string[]> =>
  doors.ownerTicket('approval-cases.fixture:x', async (sql) => {
    for (const table of ['news', 'documents']) await sql(`alter table ${table} disable trigger p_publication`);
    const ids: string[] = [];
    for (const { title, audience, owner = audience, summary = 'Tóm tắt', text = 'Nội dung', topic = null, publishedAt = '2026-10-01T01:00:00Z', status = 'published', document } of wanted) {
      const id = randomUUID();
      ids.push(id);
      if (document) {
        await sql(
          `insert into documents (id, title, summary, topic_id, owner_id, audience_id, published_at, _status, type, number, symbol, issuer, date_issued, in_force, expires_on, sections, author, source, licence)
           values ($1, $2, $3, $4, $5, $6, $7, $8::enum_documents_status, $9::enum_documents_type, $10, $11, 'Đảng ủy', $12, $13, $14, $15, 'A', 'B', 'C')`,
          [id, title, summary, topic, owner.id, audience.id, publishedAt, status, document.type ?? 'NQ', document.number ?? null, document.symbol ?? null, document.issued ?? null,
            document.inForce ?? null, document.expires ?? null, JSON.stringify(document.sections ?? [])],
        );
      } else {
        await sql(
          `insert into news (id, title, summary, topic_id, owner_id, audience_id, published_at, _status, body, author, source, licence)
           values ($1, $2, $3, $4, $5, $6, $7, $8::enum_news_status, $9, 'A', 'B', 'C')`,
          [id, title, summary, topic, owner.id, audience.id, publishedAt, status, richText(text)],
        );
      }
    }
    for (const table of ['news', 'documents']) await sql(`alter table ${table} enable trigger p_publication`);
    return ids;
  });
