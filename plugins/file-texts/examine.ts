import type { PayloadRequest } from 'payload';
import { sha256InTurns } from '../kernel';
import { ownerOf } from '../secrecy-guard';
import type { FileTold } from './domain/types';
import { fileFail } from './errors';
import { scan } from './malware/scan';
import { tellOfMalware } from './malware/tell';
import { apart } from './quarantine/apart';
import { ReaderBusy, readInChild } from './readInChild';
import { later, scannerAway } from './scannerAway';

export type ExamineOptions = {
  /** `structure`: also as a document of headings, paragraphs and tables. @default 'text' */
  wanted?: 'text' | 'structure';
  /** Where a scan is required and the scanner is away, the file may wait for it: it is read all the same, and answered as `unscanned`. @default false */
  mayWait?: boolean;
  /** Of the record that is being made: whose organisation hears of malware. */
  data?: Record<string, unknown> | undefined;
};
export type Examined = FileTold & { unscanned?: true };

/** One of our own failures must not let the file in, nor hide why it was refused. */
const tell = async (req: PayloadRequest, bytes: Buffer, mime: string, signature: string, data: Record<string, unknown> | undefined): Promise<void> => {
  try {
    const [owner, sha256] = [await ownerOf(req, data), await sha256InTurns(bytes)];
    if (owner) await apart(req, (own) => tellOfMalware(own, { organization: owner.id, sha256, mime, bytes: bytes.length, signature, sender: req.user ? String(req.user.id) : null }));
  } catch (error) {
    req.payload.logger.error({ err: error }, 'a refusal of malware could not be recorded');
  }
};

/**
 * Where a scanner is configured, or one is required, nothing is stored that it has not seen. While it is away uploads are refused with 503 and a reason; where a
 * scan is required and a scanner is named, the caller may have the file wait instead (`quarantine/`). @returns whether it was scanned, or need not be
 */
export const scanned = async (req: PayloadRequest, bytes: Buffer, mime: string, { mayWait = false, data }: ExamineOptions = {}): Promise<boolean> => {
  const address = process.env.CLAMD_URL;
  const required = process.env.MALWARE_SCAN === 'required';
  if (!address && !required) return true;
  const verdict = address ? await scan(address, bytes) : ({ kind: 'away', why: 'CLAMD_URL' } as const);
  if (verdict.kind === 'away') {
    req.payload.logger.error({ why: verdict.why }, 'the malware scanner is away');
    if (mayWait && required && address) return false;
    throw scannerAway(req);
  }
  if (verdict.kind === 'refused') {
    req.payload.logger.error({ why: verdict.why }, 'the malware scanner will not scan an upload');
    throw fileFail(req, 'file.unscannable');
  }
  if (verdict.kind === 'found') {
    req.payload.logger.warn({ signature: verdict.name }, 'an upload held malware');
    await tell(req, bytes, mime, verdict.name, data);
    throw fileFail(req, 'file.malware', { name: verdict.name });
  }
  return true;
};

/**
 * Looks at a file before a byte of it is kept: scanned where a scanner is there, read in a process of its own. Throws the typed refusal of what
 * is dangerous whatever it says; answers what it says, and the marking it bears.
 */
export const examine = async (req: PayloadRequest, bytes: Buffer, mime: string, options: ExamineOptions = {}): Promise<Examined> => {
  const isScanned = await scanned(req, bytes, mime, options);
  try {
    const told = await readInChild(bytes, mime, { ...(options.wanted ? { wanted: options.wanted } : {}), who: req.user ? String(req.user.id) : '' });
    // What it says of its level is heard first.
    if (told.fault && !told.marking) throw fileFail(req, `file.${told.fault}`);
    return isScanned ? told : { ...told, unscanned: true };
  } catch (error) {
    if (error instanceof ReaderBusy) throw later(req, 'file.reader-busy');
    throw error;
  }
};
