import { defineRead, nfc, prepared, type AnyRead } from '../../kernel';
import { isNumber, wordsOf } from '../domain/termsOf';
import { allOf, lexeme } from '../domain/tsquery';
import type { SearchOptions } from '../options';
import { suggestStatement, type Suggested } from '../sql/suggestStatement';
import { suggestAnswer } from './answers';
import { suggestInput } from './input';
import { LIMIT_MS } from './limit';
import { scopeOf, scopeQuery, scopeValues } from './scope';

/** One letter or two begin everything; a number of two is one. */
const SHORTEST = 3;

/** Live titles and headings that hold what is being typed, its last word perhaps not finished. */
export const suggest = (options: SearchOptions): AnyRead =>
  defineRead({
    name: 'search.suggest',
    path: '/search/suggest',
    input: suggestInput,
    answer: suggestAnswer,
    graphql: 'Titles and headings for what is being typed.',
    remember: false,
    scopeOf,
    keyOf: () => '',
    tagsOf: () => [],
    text: async (payload, scope, { q, limit }) => {
      const words = wordsOf(nfc(q)).map(({ plain }) => plain);
      const last = words.at(-1) ?? '';
      if (words.length === 0 || (words.length === 1 && last.length < SHORTEST && !isNumber(last))) return JSON.stringify({ docs: [] });
      const query = allOf([...words.slice(0, -1).map((word) => lexeme(`=${word}`)), `${lexeme(`=${last}`)}:*`, scopeQuery(scope)]) ?? '';
      const rows = await prepared<Suggested>(payload, suggestStatement, [query, ...scopeValues(scope), Object.keys(options.collections)], LIMIT_MS);
      const typed = nfc(q).toLocaleLowerCase('vi');
      // Who types marks means them: what holds the very letters stands first, the order otherwise as it came.
      const asTyped = ({ title, heading }: Suggested): number => Number(`${title} ${heading}`.toLocaleLowerCase('vi').includes(typed));
      return JSON.stringify({ docs: rows.sort((a, b) => asTyped(b) - asTyped(a)).slice(0, limit) });
    },
  });
