import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { communeIn, provinceIn } from '../domain/communes';
import type { ProvinceCode } from '../domain/provinces';

/**
 * Communes, wards and special zones of the house's own province, by the names of the organisations in force: facts that stand in the tree.
 * Undefined where the root names no province. No list of the country's communes is kept: elsewhere a name is typed.
 */
export const knownCommunes = async (req: PayloadRequest): Promise<{ province: ProvinceCode; names: string[] } | undefined> => {
  const rows = await query<{ name: string; root: boolean }>(
    req,
    sql`select name, parent_id is null as root from organizations where parent_id is null
        or (form <> 'cell' and (valid_to is null or valid_to > now()) and name ~* '(^|\s)(phường|xã|đặc khu)\s' and length(path) <= 12)`,
  );
  const province = provinceIn(rows.find(({ root }) => root)?.name ?? '');
  const names = [...new Set(rows.flatMap(({ name, root }) => (root ? [] : (communeIn(name) ?? []))))].sort((a, b) => a.localeCompare(b, 'vi'));
  return province && names.length > 0 ? { province, names } : undefined;
};
