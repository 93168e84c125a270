import { z } from 'zod';
import { asAnyCommand, defineCommand, type AnyCommand } from '../../kernel';
import { label } from '../translations';
import { readDocument } from '../view/readDocument';
import type { ReadDocument } from '../view/types';

/** "Bản đọc": table of contents, clauses and points with links and citations, and whether it still stands. */
export const readCommand = (collection: string): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: `${collection}.read`,
      summary: label('command.read'),
      input: z.object({ id: z.uuid() }),
      rest: { method: 'get', path: `/${collection}/:id/read` },
      kind: 'read',
      // Who may is decided with the document at hand: 404 for everybody else.
      authorize: async () => {},
      run: ({ req, now }, { id }): Promise<ReadDocument> => readDocument(req, collection, id, now),
    }),
  );
