import type { PayloadRequest } from 'payload';
import { query, sql } from '../kernel';
import type { FileTold } from './domain/types';

/** Keeps what a file says under the digest of its bytes, in the transaction of its record. The same bytes say the same. */
export const keepText = async (req: PayloadRequest, sha256: string, mime: string, { state, content, truncated }: FileTold): Promise<void> => {
  await query(
    req,
    sql`insert into handbook.file_texts (sha256, mime_type, state, content, truncated) values (${sha256}, ${mime}, ${state}, ${content}, ${truncated}) on conflict (sha256) do nothing`,
  );
};
