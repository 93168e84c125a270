import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { queryPool, sql } from '../kernel';

export type FileFinding = { kind: 'missing' | 'changed' | 'undigested' | 'stray'; file: string };

const PAGE = 500;
type Row = { id: string; filename: string; sha256: string | null; sizes: (string | null)[] };

const digestOf = async (file: string): Promise<string | undefined> => {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Reads every stored file again and compares it with its record, a page of records at a time: what is missing, what has other bytes than
 * were approved, what was stored without a digest, and what lies there that no record knows (a crash leaves such; harmless).
 */
export const verifyFiles = async function* (payload: Payload, folder: string, onFile: () => void = () => undefined): AsyncGenerator<FileFinding> {
  const known = new Set<string>();
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await queryPool<Row>(
      payload,
      sql`select id, filename, sha256, array[sizes_thumbnail_filename, sizes_card_filename, sizes_wide_filename] as sizes
          from media where id > ${after}::uuid and filename is not null order by id limit ${PAGE}`,
    );
    for (const { filename, sha256, sizes } of rows) {
      for (const name of [filename, ...sizes]) if (name !== null) known.add(name);
      const digest = await digestOf(path.join(folder, filename));
      if (digest === undefined) yield { kind: 'missing', file: filename };
      else if (sha256 === null) yield { kind: 'undigested', file: filename };
      else if (digest !== sha256) yield { kind: 'changed', file: filename };
      onFile();
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  for (const name of await readdir(folder).catch(() => [])) if (!known.has(name) && !name.startsWith('.')) yield { kind: 'stray', file: name };
};
