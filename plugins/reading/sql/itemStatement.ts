import type { PreparedStatement } from '../../kernel';
import { literal, objectOf, quoted, tableOf } from './columns';
import { membersOf, times, type Shape } from './membersOf';

/**
 * One live document, whole, as one text; no row when it is not live or not for this reader. `$1` its id, `$2` the audiences
 * that reach the reader, `$3` where files lie, `$4` organisations whose board the reader sits on, `$5` and `$6` beginnings
 * and ends of what the reader oversees: the same three ways as in `contentAccess`.
 */
export const itemStatement = (shape: Shape, slug: string): PreparedStatement => ({
  name: `item_${tableOf(slug)}`,
  text: `select ${objectOf([['collection', literal(slug)], ['id', 'd.id'], ...membersOf(shape, slug, shape.collection(slug).fields), ...times])}::text as text
from ${quoted(tableOf(slug))} d
where d.id = $1::uuid and d._status = 'published'
  and (d.audience_id = any($2::uuid[]) or d.owner_id = any($4::uuid[])
    or exists (select 1 from unnest($5::text[], $6::text[]) o(top, stop) where d.owner_path >= o.top collate "C" and d.owner_path < o.stop collate "C"))`,
});
