import type { PayloadRequest } from 'payload';
import type { FileTold } from './domain/types';
import { fileFail } from './errors';
import { scan } from './malware/scan';
import { ReaderBusy, readInChild } from './readInChild';

const RETRY_SECONDS = '60';

const later = (req: PayloadRequest, code: 'file.scan-away' | 'file.reader-busy'): Error => {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', RETRY_SECONDS);
  return fileFail(req, code);
};

/**
 * Where a scanner is configured, or one is required, nothing is stored that it has not seen: while it is away uploads are refused with
 * 503 and a reason. Not put aside for later: a file that nobody has seen would have to be kept, which is what the scan is there to prevent,
 * and whoever uploads is there to try again.
 */
const scanned = async (req: PayloadRequest, bytes: Buffer): Promise<void> => {
  const address = process.env.CLAMD_URL;
  const required = process.env.MALWARE_SCAN === 'required';
  if (!address && !required) return;
  const verdict = address ? await scan(address, bytes) : ({ kind: 'away', why: 'CLAMD_URL' } as const);
  if (verdict.kind === 'away') {
    req.payload.logger.error({ why: verdict.why }, 'the malware scanner is away');
    throw later(req, 'file.scan-away');
  }
  if (verdict.kind === 'found') {
    req.payload.logger.warn({ signature: verdict.name }, 'an upload held malware');
    throw fileFail(req, 'file.malware', { name: verdict.name });
  }
};

/**
 * Looks at a file before a byte of it is kept: scanned where a scanner is there, read in a process of its own. Throws the typed refusal of what
 * is dangerous whatever it says; answers what it says, and the marking it bears.
 */
export const examine = async (req: PayloadRequest, bytes: Buffer, mime: string): Promise<FileTold> => {
  await scanned(req, bytes);
  try {
    const told = await readInChild(bytes, mime);
    // What it says of its level is heard first.
    if (told.fault && !told.marking) throw fileFail(req, `file.${told.fault}`);
    return told;
  } catch (error) {
    if (error instanceof ReaderBusy) throw later(req, 'file.reader-busy');
    throw error;
  }
};
