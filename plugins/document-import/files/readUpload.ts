import type { PayloadRequest } from 'payload';
import { examine, fileFail } from '../../file-texts';
import type { Structure } from '../../file-texts/pure';
import { sha256InTurns } from '../../kernel';
import { nameMarking, refuseMarking } from '../../secrecy-guard';
import { importFail } from '../errors';
import { kindOf, MIMES, type ImportKind } from './kindOf';

export type Upload = { name: string; kind: ImportKind; bytes: number; /** SHA-256 of the bytes. */ digest: string; structure: Structure };

/**
 * Reads a file in the process for it, under its limits; nothing is stored. Refused like an upload: what bears a marking (also in a header or a text box), is
 * encrypted, broken, a bomb or malware; and what has no text, for nobody could tell what is in it.
 * @throws typed refusals
 */
export const readUpload = async (req: PayloadRequest, { name, data }: { name: string; data: Buffer }, target: { collection: string; owner: string }): Promise<Upload> => {
  const found = { what: 'file', collection: target.collection, sources: [{ owner: target.owner }] } as const;
  const level = nameMarking(name);
  if (level) await refuseMarking(req, { level, place: 'file-name' }, found);
  const kind = kindOf(data, name);
  if (kind === 'encrypted') throw fileFail(req, 'file.encrypted');
  if (kind === undefined) throw importFail(req, 'import.kind');
  const told = await examine(req, data, MIMES[kind], { wanted: 'structure', data: { owner: target.owner } });
  if (told.marking) await refuseMarking(req, told.marking, found);
  const { structure } = told;
  const hasText = structure?.blocks.some((block) => block.kind === 'table' || block.runs.some(({ text }) => /\p{L}/u.test(text))) === true;
  if (told.state === 'empty' && !hasText) throw importFail(req, 'import.scan');
  if (!structure || !hasText) throw importFail(req, told.state === 'unread' ? 'import.unread' : 'import.scan');
  return { name, kind, bytes: data.length, digest: await sha256InTurns(data), structure };
};
