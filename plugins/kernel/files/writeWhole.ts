import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file under another name until it is whole and on the disk: after a crash there is the whole file or none of its name. Overwrites nothing that is
 * on its way. `mode`: who may read it, as open(2) says it. @default what the process's mask leaves of 0o666
 */
export const writeWhole = async (place: string, bytes: Uint8Array, mode?: number): Promise<void> => {
  const part = `${place}.part`;
  try {
    const handle = await open(part, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, place);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};
