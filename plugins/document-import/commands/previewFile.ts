import { z } from 'zod';
import { asAnyCommand, defineCommand, type AnyCommand } from '../../kernel';
import type { DocumentImportRoomOptions } from '../options';
import { label } from '../translations';
import { previewOf } from '../view/previewOf';
import type { Preview } from '../view/types';
import { ownerFor } from './ownerFor';
import { fileInput, readBefore, readOf } from './reading';

/** A Word or PDF file as the draft it would become: head, outline, tables, what was repaired and what is left out. Stores nothing. */
export const previewFile = (options: DocumentImportRoomOptions): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: `${options.documents}.preview-file`,
      summary: label('command.preview'),
      input: z.object(fileInput),
      rest: { method: 'post', path: `/${options.documents}/preview-file` },
      kind: 'read',
      takesFile: true,
      prepare: readBefore(options),
      authorize: async ({ req }, { owner }) => void (await ownerFor(req, owner)),
      run: (ctx, { as }): Promise<Preview> => {
        const { owner, upload } = readOf(ctx);
        return Promise.resolve(previewOf(ctx.req, upload, { as, owner }));
      },
    }),
  );
