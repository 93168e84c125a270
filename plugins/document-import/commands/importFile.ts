import { z } from 'zod';
import type { Structure } from '../../file-texts/pure';
import { asAnyCommand, defineCommand, type AnyCommand } from '../../kernel';
import { LIMITS } from '../domain/types';
import { importFail } from '../errors';
import { importDocument, type Outcome } from '../importDocument';
import { importNews } from '../importNews';
import type { DocumentImportRoomOptions } from '../options';
import { label } from '../translations';
import { documentIn } from '../view/previewOf';
import { ownerFor } from './ownerFor';
import { fileInput, readBefore, readOf } from './reading';

const short = z.string().trim().min(1).max(LIMITS.title);
/** What a person corrected in the preview; left out, it stands as it was proposed. */
const fields = z
  .object({
    title: short, summary: z.string().trim().min(1).max(LIMITS.summary), type: z.string().trim().min(1).max(20),
    number: short.nullable(), symbol: short.nullable(), issuer: short.nullable(), dateIssued: z.iso.date().nullable(), signer: short.nullable(),
  })
  .partial();

export type Imported = { collection: string; id: string; outcome: Outcome };
const given = <T extends Record<string, unknown>>(values: T): Partial<T> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

/** The previewed file as a draft of the caller's organisation. A document that is known already becomes a revision, or stays as it is. */
export const importFile = (options: DocumentImportRoomOptions): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: `${options.documents}.import-file`,
      summary: label('command.import'),
      input: z.object({ ...fileInput, digest: z.string().regex(/^[0-9a-f]{64}$/), repair: z.boolean().default(false), fields: fields.default({}) }),
      rest: { method: 'post', path: `/${options.documents}/import-file` },
      kind: 'write',
      takesFile: true,
      prepare: readBefore(options),
      authorize: async ({ req }, { owner }) => void (await ownerFor(req, owner)),
      run: async (ctx, { as, digest, repair, fields: corrected }): Promise<Imported> => {
        const { req } = ctx;
        const { owner, upload } = readOf(ctx);
        // Whoever looked at another file has not looked at this one.
        if (upload.digest !== digest) throw importFail(req, 'import.other-file');
        const { mended } = upload.structure;
        if (mended && !repair) throw importFail(req, 'import.legacy', { count: mended.count }, { mended: { ...mended, samples: mended.samples.slice(0, 20) } });
        const structure: Pick<Structure, 'blocks' | 'notes'> = upload.structure;
        if (as === 'news') {
          const { title, summary } = corrected;
          const id = await importNews(req, structure, given({ title, summary }), { collection: options.news, owner, file: upload.name, digest });
          return { collection: options.news, id, outcome: 'created' };
        }
        const document = { ...documentIn(req, structure, upload.name), ...given(corrected) };
        return { collection: options.documents, ...(await importDocument(req, document, { collection: options.documents, owner, file: upload.name })) };
      },
    }),
  );
