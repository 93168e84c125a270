import type { PayloadRequest } from 'payload';
import { canonicalJson, query, sha256, sql, uuidArray } from '../../../kernel';
import { restrictedMembers } from '../../../member-profiles';
import { columnOf, fieldOf } from '../../../member-profiles/pure';
import { messageKind, type Told } from '../domain/messageKind';
import { ALWAYS_SENT, type SentField } from '../domain/sentFields';
import type { PartnerRow } from './partnerRow';

const AT_ONCE = 1000;
type Change = { n: string; xid: string; member: string; wasInside: boolean };
type Standing = { id: string; cell: string; status: string; restricted: boolean } & Partial<Record<SentField, string | null>>;
type Last = Told & { member: string };

/**
 * What changed in the register since the partner's cursor, of transactions that are over: a number of the log alone would leave out what a slow transaction
 * commits later (docs/architecture.md, the change log).
 */
const changesAfter = (req: PayloadRequest, { cursorXid, cursorN, path }: PartnerRow): Promise<Change[]> =>
  query<Change>(
    req,
    sql`select n::text as n, xid::text as xid, document_id as member, coalesce(scope_before >= ${path} collate "C" and scope_before < handbook.subtree_end(${path}) collate "C", false) as "wasInside"
        from handbook.change_log where collection = 'members' and xid < pg_snapshot_xmin(pg_current_snapshot()) and (xid, n) > (${cursorXid ?? '0'}::xid8, ${cursorN}::bigint) order by xid, n limit ${AT_ONCE}`,
  );

const standingOf = async (req: PayloadRequest, { path, fields }: PartnerRow, members: readonly string[]): Promise<Map<string, Standing>> => {
  const wanted = [...new Set([...ALWAYS_SENT, ...fields])];
  const columns = wanted.map((name) => {
    const column = sql`m.${sql.identifier(columnOf(name))}`;
    return fieldOf(name).kind === 'day' ? sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as ${sql.identifier(name)}` : sql`${column}::text as ${sql.identifier(name)}`;
  });
  const rows = await query<Standing>(
    req,
    sql`select m.id, o.code as cell, m.status::text as status, m.id in ${restrictedMembers} as restricted, ${sql.join(columns, sql`, `)} from members m join organizations o on o.id = m.cell_id
        where m.id = any(${uuidArray(members)}) and m.cell_path >= ${path} and m.cell_path < handbook.subtree_end(${path})`,
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/** Whom a message of leaving is about: the partner knew them. */
const namesOf = async (req: PayloadRequest, members: readonly string[]): Promise<Map<string, Partial<Record<SentField, string | null>>>> => {
  const rows = await query<{ id: string; fullName: string; bornOn: string | null }>(
    req,
    sql`select id, full_name as "fullName", to_char(born_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "bornOn" from members where id = any(${uuidArray(members)})`,
  );
  return new Map(rows.map(({ id, ...fields }) => [id, fields]));
};

/** Turns one lot of changes into messages with the next numbers; the partner's row is held by the caller. @returns whether there may be more */
export const writeMessages = async (req: PayloadRequest, partner: PartnerRow): Promise<boolean> => {
  const changes = await changesAfter(req, partner);
  const end = changes.at(-1);
  if (!end) return false;
  // Of several changes of one member the first says where they were; what stands is read once.
  const first = new Map<string, boolean>();
  for (const { member, wasInside } of changes) if (!first.has(member)) first.set(member, wasInside);
  const members = [...first.keys()];
  const standing = await standingOf(req, partner, members);
  const lasts = await query<Last>(
    req,
    sql`select distinct on (member_id) member_id as member, kind, body ->> 'cell' as cell, digest from handbook.exchange_messages where partner_id = ${partner.id}::uuid and member_id = any(${uuidArray(members)}) order by member_id, n desc`,
  );
  const gone = await namesOf(req, members.filter((member) => !standing.has(member)));
  const told = new Map(lasts.map((last) => [last.member, last]));
  let n = partner.lastMessage;
  for (const [member, wasInside] of first) {
    const row = standing.get(member);
    const { id: _, restricted, cell = null, status = null, ...fields } = row ?? {};
    // Told once nothing restricts their record any more (610); that somebody left is told: the partner keeps less by it.
    if (restricted) continue;
    const last = told.get(member);
    const said = row ? { cell, status, fields } : { cell: null, status: null, fields: gone.get(member) ?? {} };
    const digest = sha256(canonicalJson(said));
    const kind = messageKind({ last, wasInside, now: row && { cell: row.cell, digest } });
    if (!kind) continue;
    n += 1;
    const body = { member, ...said };
    await query(req, sql`insert into handbook.exchange_messages (partner_id, n, kind, member_id, body, digest) values (${partner.id}::uuid, ${n}, ${kind}, ${member}::uuid, ${JSON.stringify(body)}::jsonb, ${digest})`);
  }
  await query(req, sql`update handbook.exchange_partners set cursor_xid = ${end.xid}::xid8, cursor_n = ${end.n}::bigint, last_message = ${n} where id = ${partner.id}::uuid`);
  return changes.length === AT_ONCE;
};
