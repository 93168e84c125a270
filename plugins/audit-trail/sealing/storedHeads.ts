import type { Payload } from 'payload';
import { queryPool, sql } from '../../kernel';
import type { Head } from '../domain/types';

/** The last link of every organisation's chain, as the database has it; one index look-up an organisation. */
export const storedHeads = async (payload: Payload, at: string): Promise<Head[]> => {
  const rows = await queryPool<{ chain: string; seq: string; hash: string }>(
    payload,
    sql`select o.id::text as chain, s.seq::text, s.hash from organizations o
        cross join lateral (select seq, hash from handbook.audit_seals s where s.chain = o.id order by seq desc limit 1) s`,
  );
  return rows.map(({ chain, seq, hash }) => ({ chain, seq: Number(seq), hash, at }));
};
