import { z } from 'zod';
import { asAnyCommand, defineCommand, fail, query, sql, type AnyCommand } from '../../kernel';
import { bookmarkFail } from '../errors';
import { label } from '../translations';
import { inTurn, ownerOf } from './mine';
import { readable } from './readable';

/** Kept by one person. */
const MOST = 2000;
/** And so many rows with the marks of what was removed: who puts and removes all day must not fill the table. */
const MOST_ROWS = 2 * MOST;

export const target = {
  collection: z.string().max(60),
  documentId: z.uuid(),
  /** A part of it: `dieu-7-khoan-2`. */
  anchor: z.string().regex(/^[a-z0-9-]{0,120}$/).default(''),
};

export const put = (collections: readonly string[]): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: 'bookmarks.put',
      summary: label('command.put'),
      input: z.object({ ...target, note: z.string().trim().max(500).default('') }),
      rest: { method: 'post', path: '/bookmarks' },
      kind: 'write',
      authorize: async ({ req }, { collection, documentId }) => {
        const found = collections.includes(collection) ? await readable(req, collection, [documentId]) : new Map<string, string>();
        if (!found.has(documentId)) throw fail(req, 'not-found');
      },
      run: async ({ req }, { collection, documentId, anchor, note }): Promise<{ revision: number }> => {
        const user = await ownerOf(req);
        await inTurn(req, user);
        const [held] = await query<{ kept: number; rows: number }>(req, sql`
          select count(*) filter (where removed_at is null)::int as kept, count(*)::int as rows from handbook.bookmarks where user_id = ${user}::uuid
            and (collection, document_id, anchor) is distinct from (${collection}, ${documentId}::uuid, ${anchor})`);
        if ((held?.kept ?? 0) >= MOST || (held?.rows ?? 0) >= MOST_ROWS) throw bookmarkFail(req, 'bookmark.too-many', { most: MOST });
        const [kept] = await query<{ revision: string }>(req, sql`
          insert into handbook.bookmarks (user_id, collection, document_id, anchor, note) values (${user}::uuid, ${collection}, ${documentId}::uuid, ${anchor}, ${note})
          on conflict on constraint bookmarks_pkey do update set note = excluded.note, removed_at = null, revision = excluded.revision,
            created_at = case when bookmarks.removed_at is null then bookmarks.created_at else excluded.created_at end
          returning revision`);
        return { revision: Number(kept?.revision) };
      },
    }),
  );
