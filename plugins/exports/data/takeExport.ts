import { stat } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import { readLocked, runCommand, seals } from '../../kernel';
import { fetchExport } from '../commands/fetch';
import { exportFail } from '../errors';
import { exportPlace } from '../files/folder';
import { keyAt } from '../files/keyAt';

/** The content of a file, for who asked for it, decrypted as it is read; that it was fetched is written down. */
export const takeExport = async (req: PayloadRequest, id: string): Promise<{ kind: string; bytes: number; content: ReadableStream<Uint8Array> }> => {
  const { kind, sealedKey, bytes } = await runCommand(fetchExport, req, { id });
  const place = exportPlace(id);
  if (!(await stat(place).catch(() => undefined))) throw exportFail(req, 'export.gone');
  return { kind, bytes, content: readLocked(place, Buffer.from(seals().open(keyAt(id), sealedKey), 'base64')) };
};
