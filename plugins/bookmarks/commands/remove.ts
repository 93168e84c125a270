import { z } from 'zod';
import { asAnyCommand, defineCommand, query, sql, type AnyCommand } from '../../kernel';
import { label } from '../translations';
import { authorizeOwner, inTurn, ownerOf } from './mine';
import { target } from './put';

/** Also of what can no longer be read. Removing what is not there changes nothing. */
export const remove = (): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: 'bookmarks.remove',
      summary: label('command.remove'),
      input: z.object(target),
      rest: { method: 'post', path: '/bookmarks/remove' },
      kind: 'write',
      authorize: authorizeOwner,
      run: async ({ req }, { collection, documentId, anchor }): Promise<{ removed: boolean }> => {
        const user = await ownerOf(req);
        await inTurn(req, user);
        const rows = await query(req, sql`
          update handbook.bookmarks set removed_at = now(), note = '', revision = nextval('handbook.bookmark_revisions')
          where user_id = ${user}::uuid and collection = ${collection} and document_id = ${documentId}::uuid and anchor = ${anchor} and removed_at is null returning 1 as one`);
        return { removed: rows.length > 0 };
      },
    }),
  );
