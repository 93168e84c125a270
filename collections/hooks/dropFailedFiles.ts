import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionAfterErrorHook } from 'payload';
import { databaseError } from '../../plugins/kernel';

/** As `contentAddress` names them: nobody else's begin like this one's. */
const OURS = /^[0-9a-f]{32}-[0-9a-f]{8}(?=\.)/;

/** An upload whose record was rolled back after its files were written leaves none of them lying about. */
export const dropFailedFiles =
  (folder: () => string): CollectionAfterErrorHook =>
  async ({ error, req }) => {
    const stem = OURS.exec(req.file?.name ?? '')?.[0];
    // The record may stand: then its files are needed.
    if (stem === undefined || databaseError(req, error)?.code === 'database.unknown') return;
    const names = await readdir(folder()).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(stem))) await rm(path.join(folder(), name), { force: true });
  };
