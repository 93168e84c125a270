import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import { listRecordings, recordingsFolder } from './folder';

export type RecordingFinding = { kind: 'missing' | 'changed' | 'stray'; file: string };

const digestOf = async (file: string): Promise<string | undefined> => {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Reads every recording again and compares it with its record. A missing one is made anew by the worker; strays go at its next sweep. */
export const verifyRecordings = async function* (payload: Payload, onFile: () => void = () => undefined): AsyncGenerator<RecordingFinding> {
  const rows = await queryPool<{ file: string; sha256: string }>(payload, sql`select file, sha256 from handbook.recordings order by file`);
  for (const { file, sha256 } of rows) {
    const digest = await digestOf(path.join(recordingsFolder(), file));
    if (digest !== sha256) yield { kind: digest === undefined ? 'missing' : 'changed', file };
    onFile();
  }
  const known = new Set(rows.map(({ file }) => file));
  for (const name of (await listRecordings()) ?? []) if (!known.has(name)) yield { kind: 'stray', file: name };
};
