import type { PreparedStatement } from '../../kernel';
import { mayRead } from './scope';

/** Headings looked through for one suggestion list. */
const LOOKED_AT = 40;

/** Headings that hold the words of `$1` (a tsquery), newest first; `$2` to `$5` who asks, `$6` the collections. */
export const suggestStatement: PreparedStatement = {
  name: 'search_suggest',
  text: `select u.collection, u.document_id as id, u.anchor, u.title, u.heading
from handbook.search_units u
where u.vector @@ $1::tsquery and ${mayRead({ audiences: 2, owners: 3, tops: 4, stops: 5 })} and u.collection = any($6::text[])
order by u.anchor = '' desc, u.published_at desc, u.id desc limit ${LOOKED_AT}`,
};

export type Suggested = { collection: string; id: string; anchor: string; title: string; heading: string };
