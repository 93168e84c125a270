import type { PreparedStatement } from '../../kernel';
import { mayRead } from './scope';

/** Headings put in order for one suggestion list: what more than these begin so says nothing yet. */
const SORTED = 2000;
/** Headings looked through for one suggestion list. */
const LOOKED_AT = 40;

/** Headings that hold the words of `$1` (a tsquery), newest first (of many, the newest of some); `$2` to `$5` who asks, `$6` the collections. */
export const suggestStatement: PreparedStatement = {
  name: 'search_suggest',
  text: `select f.collection, f.document_id as id, f.anchor, f.title, f.heading
from (select u.* from handbook.search_units u
  where u.vector @@ $1::tsquery and ${mayRead({ audiences: 2, owners: 3, tops: 4, stops: 5 })} and u.collection = any($6::text[]) limit ${SORTED}) f
order by f.anchor = '' desc, f.published_at desc, f.id desc limit ${LOOKED_AT}`,
};

export type Suggested = { collection: string; id: string; anchor: string; title: string; heading: string };
