import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, seals, sql } from '../../../kernel';
import { saidIn, type Entry } from '../domain/entry';
import { becauseAt, historyAt } from './sealing';

type Writing = { member: string; entry: string; values: Entry; by: string; now: Date; proposal?: string | undefined };

const insert = (req: PayloadRequest, id: string, { member, entry, values, by, now, proposal }: Writing): Promise<unknown> =>
  query(
    req,
    sql`insert into handbook.member_history (id, entry_id, member_id, kind, form, organization_id, valid_from, valid_to, precision, decided_on, said, proposal_id, recorded_by, recorded_at)
        values (${id}::uuid, ${entry}::uuid, ${member}::uuid, ${values.kind}, ${values.form}, ${values.organization}::uuid, ${values.from}::date, ${values.to}::date, ${values.precision},
          ${values.decidedOn}::date, ${seals().seal(historyAt(id), JSON.stringify(saidIn(values)))}, ${proposal ?? null}::uuid, ${by}::uuid, ${now.toISOString()}::timestamptz)`,
  );

/** Writes a version of an entry. Must run under a ticket of this room. @returns its row */
export const writeVersion = async (req: PayloadRequest, { member, entry, values, by, now, proposal }: Writing): Promise<string> => {
  const id = randomUUID();
  await insert(req, id, { member, entry, values, by, now, proposal });
  return id;
};

type Replacing = Writing & { row: string; why: string | null };

/** Says of a version that it is believed no more, and what is believed instead. The time between the two is nothing. */
export const replaceVersion = async (req: PayloadRequest, { row, why, ...writing }: Replacing): Promise<string> => {
  const id = randomUUID();
  await supersede(req, { row, by: writing.by, now: writing.now, why, replacedBy: id });
  await insert(req, id, writing);
  return id;
};

type Superseding = { row: string; by: string; now: Date; why: string | null; replacedBy: string | null };

/** Without `replacedBy` the entry is withdrawn: nothing is believed of it any more. */
export const supersede = (req: PayloadRequest, { row, by, now, why, replacedBy }: Superseding): Promise<unknown> =>
  query(
    req,
    sql`update handbook.member_history set superseded_at = greatest(${now.toISOString()}::timestamptz, recorded_at), superseded_by = ${by}::uuid, replaced_by = ${replacedBy}::uuid, why = ${why && seals().seal(becauseAt(row), why)}
        where id = ${row}::uuid`,
  );
