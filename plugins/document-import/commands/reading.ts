import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { CommandContext } from '../../kernel';
import { importFail } from '../errors';
import { readUpload, type Upload } from '../files/readUpload';
import type { DocumentImportRoomOptions } from '../options';
import { ownerFor } from './ownerFor';

/** In JSON a file is small: the form carries large ones. */
const MOST_BASE64 = 700_000;

/** What both commands take. The file comes in the form, or small ones in JSON and GraphQL. */
export const fileInput = {
  owner: z.uuid().optional(),
  as: z.enum(['documents', 'news']).default('documents'),
  file: z.object({ name: z.string().trim().min(1).max(255), data: z.base64().max(MOST_BASE64) }).optional(),
};
type Input = z.output<z.ZodObject<typeof fileInput>>;

const READ = 'handbook.document-import';
type Read = { owner: string; upload: Upload };

const sentFile = (req: PayloadRequest, { file }: Input): { name: string; data: Buffer } => {
  if (file) return { name: file.name, data: Buffer.from(file.data, 'base64') };
  if (req.file && req.file.data.length > 0) return { name: req.file.name, data: req.file.data };
  throw importFail(req, 'import.no-file');
};

/** Before the transaction: who may, then the file. */
export const readBefore =
  ({ documents, news }: DocumentImportRoomOptions) =>
  async ({ req }: CommandContext, input: Input): Promise<void> => {
    const owner = await ownerFor(req, input.owner);
    const upload = await readUpload(req, sentFile(req, input), { collection: input.as === 'news' ? news : documents, owner });
    req.context[READ] = { owner, upload } satisfies Read;
  };

/** What `readBefore` left. */
export const readOf = ({ req }: CommandContext): Read => {
  const read = req.context[READ] as Read | undefined;
  if (!read) throw importFail(req, 'import.no-file');
  return read;
};
