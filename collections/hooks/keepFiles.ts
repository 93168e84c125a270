import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { databaseError, writeWhole } from '../../plugins/kernel';

type Written = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | undefined> | null };
type NewFile = { name: string; bytes: Uint8Array };

/** The file itself and the smaller sizes Payload made of it, under the names the record has for them. */
const filesOf = ({ filename, sizes }: Written, { file, payloadUploadSizes = {} }: PayloadRequest): NewFile[] => {
  const smaller = Object.entries(payloadUploadSizes).flatMap(([size, bytes]) => {
    const name = sizes?.[size]?.filename;
    return name ? [{ name, bytes }] : [];
  });
  return filename && file ? [{ name: filename, bytes: file.data }, ...smaller] : [];
};

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

/**
 * Writes a new record's files, inside its transaction: after a crash or a power cut there may be a file without a record,
 * never a record without its whole file. Payload's own way (`disableLocalStorage` switches it off) writes them side by side
 * under their final names, leaves halves behind on a full disk, and then says "a problem while uploading" (400).
 */
export const keepFiles =
  (folder: () => string): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'create') return;
    const place = (name: string): string => path.join(folder(), name);
    const files = filesOf(doc as Written, req);
    if (files.length === 0) return;
    await mkdir(folder(), { recursive: true });
    try {
      for (const { name, bytes } of files) await writeWhole(place(name), bytes);
      await syncFolder(folder());
    } catch (error) {
      for (const { name } of files) await rm(place(name), { force: true });
      throw databaseError(req, error) ?? error;
    }
  };
