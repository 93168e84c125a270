import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { officeKind } from '../../plugins/file-texts';
import { HandbookError, sha256InTurns } from '../../plugins/kernel';
import { MEDIA_TYPES } from '../mediaTypes';
import { t } from '../translations';
import { cleanName } from '../uploads/cleanName';
import { MOST_PIECES, TooManyPieces } from '../uploads/countPieces';
import { isMpegAudio } from '../uploads/isMpegAudio';
import { legacyWord } from '../uploads/legacyWord';
import { cleanPicture, TooManyPixels } from '../uploads/picture';
import { Unreadable } from '../uploads/unreadable';
import { checkOf, examineFile } from './examineFile';

type Kind = { mime: string; ext: string };

/** What the first bytes say, whatever name and type the sender gave; a file that only begins like something is nothing. */
const kindOf = async (bytes: Buffer, req: PayloadRequest): Promise<Kind> => {
  const first: Kind | undefined = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = first?.mime === 'application/zip' ? (officeKind(bytes) ?? first) : first?.mime === 'application/x-cfb' ? legacyWord(bytes, first, req) : first;
  const isSo = kind?.mime !== 'audio/mpeg' || isMpegAudio(bytes);
  if (kind && isSo && (MEDIA_TYPES as readonly string[]).includes(kind.mime)) return kind;
  throw new HandbookError('media.kind', 415, t(req, 'error.media.kind', { kind: kind?.mime ?? '?' }));
};

const cleaned = async (bytes: Buffer, mime: string, req: PayloadRequest): Promise<Buffer> => {
  try {
    return await cleanPicture(bytes, mime);
  } catch (error) {
    if (error instanceof TooManyPieces) throw new HandbookError('media.pieces', 413, t(req, 'error.media.pieces', { most: MOST_PIECES.toLocaleString('vi-VN') }));
    if (error instanceof TooManyPixels) throw new HandbookError('media.pixels', 413, t(req, 'error.media.pixels'));
    if (error instanceof Unreadable) throw new HandbookError('media.unreadable', 400, t(req, 'error.media.unreadable'));
    throw error;
  }
};

/**
 * Names a new file by what it is: its digest, a random tail (two boards may hold the same bytes) and the
 * ending of its true kind, found in its first bytes. The name people gave it is kept as text only.
 * A medium is made of bytes that were sent, never of an address to fetch them from (TRAPS.md 22): Payload would go and get them.
 */
export const contentAddress: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create') return args;
  const incoming = (args as { file?: typeof req.file }).file ?? req.file;
  if (!incoming) throw new HandbookError('media.missing', 400, t(req, 'error.media.missing'));
  // Each step goes over up to 25 MB: others get their turn in between.
  await turn();
  const sent = incoming.tempFilePath ? await readFile(incoming.tempFilePath) : incoming.data;
  const kind = await kindOf(sent, req);
  await turn();
  const named = args as { data?: Record<string, unknown> };
  const told = await examineFile(req, sent, { mime: kind.mime, name: incoming.name, data: named.data });
  const bytes = await cleaned(sent, kind.mime, req);
  await turn();
  named.data = { ...named.data, originalName: cleanName(incoming.name, kind.ext), secrecyCheck: await checkOf(told, bytes, kind.mime) };
  incoming.data = bytes;
  incoming.size = bytes.length;
  incoming.name = `${(await sha256InTurns(bytes)).slice(0, 32)}-${randomUUID().slice(0, 8)}.${kind.ext}`;
  incoming.mimetype = kind.mime;
  return args;
};
