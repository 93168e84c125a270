import { z } from 'zod';
import { asAnyCommand, defineCommand, query, sql, type AnyCommand } from '../../kernel';
import { label } from '../translations';
import { authorizeOwner, ownerOf } from './mine';
import { readable } from './readable';

/** At most so many changes an answer; a device that was away for long asks again from the revision it got. */
const PAGE = 200;

type Row = { collection: string; document_id: string; anchor: string; note: string; created_at: Date | string; removed: boolean; revision: string };
export type Bookmark = {
  collection: string;
  documentId: string;
  anchor: string;
  note: string;
  createdAt: string;
  /** Null: withdrawn, or it no longer reaches the reader. Nothing of it is told. */
  title: string | null;
};
export type BookmarkChanges = { items: Bookmark[]; removed: Pick<Bookmark, 'collection' | 'documentId' | 'anchor'>[]; revision: number; more: boolean };

/** What changed since a revision (0: all that is kept). */
export const list = (): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: 'bookmarks.list',
      summary: label('command.list'),
      input: z.object({ since: z.coerce.number().int().min(0).default(0) }),
      rest: { method: 'get', path: '/bookmarks' },
      kind: 'read',
      authorize: authorizeOwner,
      run: async ({ req }, { since }): Promise<BookmarkChanges> => {
        const user = await ownerOf(req);
        const rows = await query<Row>(req, sql`
          select collection, document_id, anchor, note, created_at, removed_at is not null as removed, revision from handbook.bookmarks
          where user_id = ${user}::uuid and revision > ${since} and (${since} > 0 or removed_at is null) order by revision limit ${PAGE + 1}`);
        const page = rows.slice(0, PAGE);
        const titles = new Map<string, Map<string, string>>();
        for (const collection of new Set(page.map((row) => row.collection))) {
          const ids = page.filter((row) => row.collection === collection && !row.removed).map((row) => row.document_id);
          titles.set(collection, await readable(req, collection, [...new Set(ids)]));
        }
        const key = (row: Row) => ({ collection: row.collection, documentId: row.document_id, anchor: row.anchor });
        return {
          items: page.filter(({ removed }) => !removed).map((row) => ({
            ...key(row), note: row.note, createdAt: new Date(row.created_at).toISOString(), title: titles.get(row.collection)?.get(row.document_id) ?? null,
          })),
          removed: page.filter(({ removed }) => removed).map(key),
          revision: Number(page.at(-1)?.revision ?? since),
          more: rows.length > PAGE,
        };
      },
    }),
  );
