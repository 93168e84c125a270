import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { PayloadRequest } from 'payload';
import { officeKind } from '../../plugins/file-texts';
import { HandbookError, sha256InTurns } from '../../plugins/kernel';
import { checkOf, examineFile } from '../hooks/examineFile';
import { MEDIA_TYPES } from '../mediaTypes';
import { t } from '../translations';
import { cleanName } from './cleanName';
import { MOST_PIECES, TooManyPieces } from './countPieces';
import { isMpegAudio } from './isMpegAudio';
import { legacyWord } from './legacyWord';
import { cleanPicture, TooManyPixels } from './picture';
import { Unreadable } from './unreadable';

export type Incoming = NonNullable<PayloadRequest['file']>;
/** What a record says of its file. */
export type Taken = { originalName: string; secrecyCheck: string };

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
 * Makes of a file that was sent what is kept: examined, freed of what it tells of its maker, named by what it is – its digest, a random
 * tail (two boards may hold the same bytes) and the ending of its true kind, found in its first bytes. The name people gave it is kept as
 * text only. Takes seconds: no transaction should be open.
 * @param incoming changed in place
 */
export const takeIn = async (req: PayloadRequest, incoming: Incoming, data: Record<string, unknown> | undefined): Promise<Taken> => {
  // Each step goes over up to 25 MB: others get their turn in between.
  await turn();
  const sent = incoming.tempFilePath ? await readFile(incoming.tempFilePath) : incoming.data;
  const kind = await kindOf(sent, req);
  await turn();
  const told = await examineFile(req, sent, { mime: kind.mime, name: incoming.name, data });
  const bytes = await cleaned(sent, kind.mime, req);
  await turn();
  const taken = { originalName: cleanName(incoming.name, kind.ext), secrecyCheck: await checkOf(told, bytes, kind.mime) };
  incoming.data = bytes;
  incoming.size = bytes.length;
  incoming.name = `${(await sha256InTurns(bytes)).slice(0, 32)}-${randomUUID().slice(0, 8)}.${kind.ext}`;
  incoming.mimetype = kind.mime;
  return taken;
};
