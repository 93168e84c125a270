import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { mediaFolder } from '../../../collections/media';
import type { Role } from '../../../plugins/hierarchical-access';
import type { City, Person, Place } from '../../support/city';
import type { Sql, SqlDoors } from '../../support/database/sqlDoors';

export type Doors = Pick<SqlDoors, 'ownerSql' | 'ownerTicket'>;

export type Live = { collection: 'news' | 'documents'; id: string; audience: Place; owner: Place; topic: string | null; publishedAt: string };

type Wanted = { collection: Live['collection']; audience: Place; owner: Place; topic: string | null; publishedAt: Date; hero?: string | null; status?: 'published' | 'draft' };

/** Live rows by SQL with the guards of publication off: what is tried here is reading. */
export const furnishLive = async (doors: Doors, wanted: readonly Wanted[]): Promise<Live[]> => {
  const made: Live[] = [];
  await doors.ownerTicket('approval-cases.fixture:x', async (sql) => {
    for (const table of ['news', 'documents', 'documents_rels']) await sql(`alter table ${table} disable trigger p_publication`);
    for (const { collection, audience, owner, topic, publishedAt, hero = null, status = 'published' } of wanted) {
      const id = randomUUID();
      const shared = [id, `Bài ${id.slice(0, 8)}`, 'Tóm tắt', topic, owner.id, audience.id, publishedAt, status];
      if (collection === 'news') {
        await sql(
          `insert into news (id, title, summary, topic_id, owner_id, audience_id, published_at, _status, hero_id, body, author, source, licence, publication_approved_by_name, publication_published_by_name)
           values ($1, $2, $3, $4, $5, $6, $7, $8::enum_news_status, $9, '{"root": {"children": []}}', 'Tác giả', 'Nguồn', 'Nội bộ', 'Người duyệt', 'Người đăng')`,
          [...shared, hero],
        );
      } else {
        await sql(
          `insert into documents (id, title, summary, topic_id, owner_id, audience_id, published_at, _status, type, number, issuer, date_issued, sections, author, source, licence)
           values ($1, $2, $3, $4, $5, $6, $7, $8::enum_documents_status, 'NQ', '05-NQ/ĐU', 'Đảng ủy', '2026-03-01T00:00:00Z', '[{"anchor": "dieu-1", "heading": "Điều 1", "text": "…"}]', 'Tác giả', 'Nguồn', 'Nội bộ')`,
          shared,
        );
      }
      made.push({ collection, id, audience, owner, topic, publishedAt: publishedAt.toISOString() });
    }
    for (const table of ['news', 'documents', 'documents_rels']) await sql(`alter table ${table} enable trigger p_publication`);
  });
  return made;
};

/** A picture a live item may show. */
export const furnishPicture = async (sql: Sql, owner: Place): Promise<string> => {
  const [row] = await sql<{ id: string }>(
    `insert into media (secrecy_check, alt, caption, author, source, licence, owner_id, filename, mime_type, filesize, width, height,
       sizes_thumbnail_filename, sizes_thumbnail_width, sizes_thumbnail_height, sizes_thumbnail_mime_type, sizes_thumbnail_filesize)
     values ('declared', 'Tháp Rùa', null, 'A', 'B', 'C', $1, 'abc123.png', 'image/png', 1234, 1600, 900, 'abc123-320x180.webp', 320, 180, 'image/webp', 99) returning id`,
    [owner.id],
  );
  return row?.id ?? '';
};

/** Every place content can be addressed to. */
export const placesOf = ({ root, advisory, office, officeCell, a, b }: City): Place[] => [root, advisory, office, officeCell, a.committee, ...a.cells, b.committee, ...b.cells];

/** Grants by SQL under the fixtures' ticket; what other processes hear is what a trigger tells. */
export const grant = async (doors: Doors, who: Person, role: Role, at: Place, until: { inMs: number } | null = null): Promise<string> =>
  doors.ownerTicket('mandates.fixture:x', async (sql) => {
    const [row] = await sql<{ id: string }>(
      `insert into mandates (user_id, role, organization_id, valid_from, valid_to, decision_number, decision_date, recorded_at)
       values ($1, $2, $3, now(), now() + make_interval(secs => $4::float8 / 1000), '01-QĐ/KT', now(), now()) returning id`,
      [who.id, role, at.id, until?.inMs ?? null],
    );
    return row?.id ?? '';
  });

/** A PDF that a live document carries, there on the disk too. */
export const furnishFile = async (doors: Doors, document: string): Promise<{ file: string; bytes: Buffer }> => {
  const [media, file, bytes] = [randomUUID(), `${randomUUID().replaceAll('-', '')}-0a1b2c3d.pdf`, Buffer.from('%PDF-1.7 phụ lục')];
  await doors.ownerTicket('approval-cases.fixture:x', async (sql) => {
    await sql(`insert into media (id, secrecy_check, alt, author, source, licence, owner_id, filename, original_name, mime_type, filesize) select $1, 'declared', 'Phụ lục', 'A', 'B', 'C', owner_id, $2, 'phu-luc.pdf', 'application/pdf', $3 from documents where id = $4`, [media, file, bytes.length, document]);
    await sql('alter table documents_rels disable trigger p_publication');
    await sql(`insert into documents_rels ("order", parent_id, path, media_id) values (1, $1, 'files', $2)`, [document, media]);
    await sql('alter table documents_rels enable trigger p_publication');
  });
  mkdirSync(mediaFolder(), { recursive: true });
  writeFileSync(path.join(mediaFolder(), file), bytes);
  return { file, bytes };
};
