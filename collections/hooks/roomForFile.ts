import { mkdir, statfs } from 'node:fs/promises';
import type { CollectionBeforeOperationHook } from 'payload';
import { fail } from '../../plugins/kernel';

/** The file, its smaller sizes, and something for the others. */
const TIMES = 2;
const SPARE_BYTES = 2_000_000;

/** Whether `bytes` more may be written into the folder. */
export const hasRoomFor = async (folder: string, bytes: number): Promise<boolean> => {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= bytes * TIMES + SPARE_BYTES;
};

/** Says that the disk is full before anything was written, and before pictures are worked on for seconds. */
export const roomForFile =
  (folder: () => string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const incoming = (args as { file?: typeof req.file }).file ?? req.file;
    if (operation === 'create' && incoming && !(await hasRoomFor(folder(), incoming.size ?? incoming.data.length))) throw fail(req, 'storage.full');
    return args;
  };
