import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, seals, sql, startOfVietnamDay, withTicket, type SQL } from '../../../kernel';
import type { Changes } from '../domain/changes';
import { columnOf, fieldOf, type FieldName } from '../domain/fields';
import { formerAt, sealedAt } from './sealing';

type Writing = {
  member: string;
  /** What is to stand there from now on. Only fields that differ from `before`. */
  changes: Changes;
  before: Changes;
  command: string;
  by: string;
  proposal?: string;
};

const plainValue = (name: FieldName, value: string | null): SQL => {
  const { kind, choices } = fieldOf(name);
  if (kind === 'day') return sql`${value === null ? null : startOfVietnamDay(value).toISOString()}::timestamptz`;
  return choices ? sql`${value}::${sql.raw(`enum_members_${columnOf(name)}`)}` : sql`${value}`;
};

const writePlain = async (req: PayloadRequest, member: string, changes: [FieldName, string | null][]): Promise<void> => {
  if (changes.length === 0) return;
  const sets = changes.map(([name, value]) => sql`${sql.identifier(columnOf(name))} = ${plainValue(name, value)}`);
  await query(req, sql`update members set ${sql.join(sets, sql`, `)}, updated_at = now() where id = ${member}::uuid`);
};

const writeSealed = async (req: PayloadRequest, member: string, changes: [FieldName, string | null][]): Promise<void> => {
  if (changes.length === 0) return;
  const ring = seals();
  const cells = changes.flatMap(([name, value]): [string, string | null][] => [
    [columnOf(name), value === null ? null : ring.seal(sealedAt(name, member), value)],
    ...(fieldOf(name).indexed ? [[`${columnOf(name)}_index`, value === null ? null : ring.index(sealedAt(name, member).purpose, value)] as [string, string | null]] : []),
  ]);
  // Two statements where one with `on conflict` would read what it writes, which the product's role may not. The member's row is held meanwhile.
  await query(req, sql`insert into handbook.member_secrets (member_id) values (${member}::uuid) on conflict do nothing`);
  const sets = cells.map(([column, value]) => sql`${sql.identifier(column)} = ${value}`);
  await query(req, sql`update handbook.member_secrets set ${sql.join(sets, sql`, `)} where member_id = ${member}::uuid`);
};

/** Writes what differs (at least one field), and for each field who changed it when and by what, with what stood there before, sealed. */
export const writeRecord = (req: PayloadRequest, { member, changes, before, command, by, proposal }: Writing): Promise<void> =>
  withTicket(req, `${command}:${member}`, async () => {
    const all = Object.entries(changes) as [FieldName, string | null][];
    await writePlain(req, member, all.filter(([name]) => !fieldOf(name).sealed));
    await writeSealed(req, member, all.filter(([name]) => fieldOf(name).sealed));
    const ring = seals();
    const noted = all.map(([name]) => ({ id: randomUUID(), name, former: before[name] }));
    const changed = noted.map(({ id, name }) => sql`(${id}::uuid, ${member}::uuid, ${name}, ${command}, ${by}::uuid, ${proposal ?? null}::uuid)`);
    await query(req, sql`insert into handbook.member_changes (id, member_id, field, command, by_user, proposal_id) values ${sql.join(changed, sql`, `)}`);
    const formers = noted.flatMap(({ id, former }) => (former ? [sql`(${id}::uuid, ${ring.seal(formerAt(id), former)})`] : []));
    if (formers.length > 0) await query(req, sql`insert into handbook.member_former_values (change_id, sealed) values ${sql.join(formers, sql`, `)}`);
  });
