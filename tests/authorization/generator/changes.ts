import { CONTENT, type Content } from '../world/content';
import type { Item } from '../world/items';
import type { World } from '../world/world';

/** A change a person may send to a document of this collection, and the column where it would be stored. */
const CHANGES: Record<string, { field: string; column: string }> = {
  media: { field: 'licence', column: 'licence' },
  topics: { field: 'description', column: 'description' },
  users: { field: 'displayName', column: 'display_name' },
};

let serial = 0;

export type Change = { data: Record<string, unknown>; stored: () => Promise<boolean> };

/** Sent by a cell that tries to change something; `stored` looks whether it really stands there. */
export const changeOf = ({ house }: World, { collection, id }: Item): Change => {
  serial += 1;
  const value = `Sửa thử ${serial}`;
  if ((CONTENT as readonly string[]).includes(collection)) {
    return {
      data: { licence: value },
      stored: async () => (await house.ownerSql(`select 1 from _${collection}_v where parent_id = $1 and latest and version_licence = $2`, [id, value])).length === 1,
    };
  }
  const { field, column } = CHANGES[collection] ?? { field: '', column: 'id' };
  return {
    // A register takes nothing at all: also not an empty change.
    data: field ? { [field]: value } : {},
    stored: async () => (await house.ownerSql(`select 1 from ${collection.replace(/-/g, '_')} where id = $1 and ${column}::text = $2`, [id, value])).length === 1,
  };
};

/** The same thing again, to be deleted. */
export const freshCopy = async ({ house, maker }: World, item: Item): Promise<Item> => {
  if (item.collection === 'topics') {
    serial += 1;
    const [row] = await house.ownerSql<{ id: string }>('insert into topics (name, slug) values ($1, $1) returning id', [`de-xoa-${serial}`]);
    return { ...item, id: row?.id ?? '' };
  }
  const collection = item.collection as Content;
  const site = item.site as 'a';
  const { id } = await maker.draft(collection, site);
  if (item.state === 'withdrawn') {
    const standing = await maker.publish(collection, site, id);
    const approver = { root: 'city', 'root-b': 'city', advisory: 'advisory', b: 'b', b1: 'b' }[site as string] ?? 'a';
    await maker.run(`${approver}.approver`, 'approval-cases.withdraw', { id: standing.id, reason: 'Gỡ để thử quyền xóa' });
  }
  return { ...item, id };
};

export const exists = async ({ house }: World, { collection, id }: Item): Promise<boolean> =>
  (await house.ownerSql(`select 1 from ${collection.replace(/-/g, '_')} where id = $1`, [id])).length === 1;
