import { fileTypeFromBuffer } from 'file-type';
import type { PayloadRequest } from 'payload';
import { examine } from '../../../file-texts';
import { sha256InTurns } from '../../../kernel';
import { nameMarking, refuseMarking } from '../../../secrecy-guard';
import { MEMBERS } from '../../slugs';
import { MOST_BYTES, MOST_MB } from '../domain/limits';
import { dossierFail } from '../errors';

export type Scanned = { bytes: Buffer; mime: string; sha256: string };

const MIMES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/**
 * Looks at a file before a byte of it is kept: what it is by its first bytes, whether it bears a marking in its name or anywhere in it, whether it is malware.
 * Outside a transaction. @throws typed refusals
 */
export const takeScan = async (req: PayloadRequest, { name, data }: { name: string; data: Buffer }, owner: string): Promise<Scanned> => {
  if (data.length === 0) throw dossierFail(req, 'dossier.no-file');
  if (data.length > MOST_BYTES) throw dossierFail(req, 'dossier.size', { most: MOST_MB });
  const found = { what: 'file', collection: MEMBERS, sources: [{ owner }] } as const;
  const level = nameMarking(name);
  if (level) await refuseMarking(req, { level, place: 'file-name' }, found);
  const kind = await fileTypeFromBuffer(data).catch(() => undefined);
  if (!kind || !MIMES.includes(kind.mime)) throw dossierFail(req, 'dossier.kind');
  const told = await examine(req, data, kind.mime, { data: { owner } });
  if (told.marking) await refuseMarking(req, told.marking, found);
  return { bytes: data, mime: kind.mime, sha256: await sha256InTurns(data) };
};
