import type { PayloadRequest } from 'payload';
import { ADMINS, heldOver, holdsOver, powerOf, type Power, type Role } from '../../../hierarchical-access';
import { fail, query, seals, sql, type SealedAt, type SQL } from '../../../kernel';
import type { PackContent } from '../domain/packContent';

/** Who takes packs out and brings them back: administrators and the committee's secretary over the place. */
export const KEEPERS: readonly Role[] = [...ADMINS, 'committee-secretary'];

export type PackState = 'out' | 'back' | 'closed' | 'lost';
export type PackRow = {
  id: string; organization: string; place: string; path: string; why: string; who: string; takenAt: string; until: string; members: number; state: PackState; backAt: string | null; reason: string | null;
  base: string; sealedBase: string | null; sealedKey: string | null;
};

const instant = (column: string): SQL => sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
export const packColumns: SQL = sql`p.id, p.organization_id as organization, o.name as place, o.path, p.why, coalesce(u.display_name, '') as who, ${instant('p.taken_at')} as "takenAt", p.until::text as until, p.members, p.state,
  ${instant('p.back_at')} as "backAt", p.reason, p.base_sha256 as base, p.sealed_base as "sealedBase", p.sealed_key as "sealedKey"`;
export const packFrom: SQL = sql`from handbook.offline_packs p join organizations o on o.id = p.organization_id left join users u on u.id = p.by_user`;

/** A pack of a place that this person answers for; for others it does not exist. */
export const seenPack = async (req: PayloadRequest, id: string, { lock = false } = {}): Promise<PackRow> => {
  const power = await powerOf(req);
  const [row] = await query<PackRow>(req, sql`select ${packColumns} ${packFrom} where p.id = ${id}::uuid ${lock ? sql`for update of p` : sql``}`);
  if (!row || !holdsOver(power, KEEPERS, row.path)) throw fail(req, 'not-found');
  return row;
};

/** For whoever answers for some place at all. */
export const packKeeper = async (req: PayloadRequest): Promise<Power> => {
  const power = await powerOf(req);
  if (heldOver(power, KEEPERS).length === 0) throw fail(req, 'auth.forbidden');
  return power;
};

export const baseAt = (pack: string): SealedAt => ({ purpose: 'offline.base', row: pack });
export const returnKeyAt = (pack: string): SealedAt => ({ purpose: 'offline.return-key', row: pack });
export const valueAt = (row: string): SealedAt => ({ purpose: 'offline.value', row });

/** What went out, as far as it is needed to say what changed since. */
export type PackBase = Pick<PackContent, 'members' | 'cells'>;
export const baseOf = ({ id, sealedBase }: Pick<PackRow, 'id' | 'sealedBase'>): PackBase => (sealedBase === null ? { members: [], cells: [] } : (JSON.parse(seals().open(baseAt(id), sealedBase)) as PackBase));
