import { setImmediate as turn } from 'node:timers/promises';
import { defineRead, nfc, prepared, startOfVietnamDay, type AnyRead, type PreparedStatement } from '../../kernel';
import { chooseDrivers } from '../domain/chooseDrivers';
import { leastWorth } from '../domain/leastWorth';
import { readQuestion } from '../domain/question';
import { rarity } from '../domain/rarity';
import { createHighlighter } from '../domain/snippet';
import { allOf, lexeme } from '../domain/tsquery';
import { worthMarking } from '../domain/worthMarking';
import { findStatement, PARAMETERS, WEIGHED } from '../sql/findStatement';
import type { SearchOptions } from '../options';
import { findAnswer } from './answers';
import { countTerms } from './countTerms';
import { findInput } from './input';
import { LIMIT_MS } from './limit';
import { scopeOf, scopeQuery, scopeValues } from './scope';

const DAY_MS = 24 * 3600 * 1000;

type Doc = { collection: string; id: string; anchor: string; title: string; heading: string; body: string };
type Found = { total: number; reachable: number; docs: Doc[]; facets: unknown };
const NOTHING: Found = { total: 0, reachable: 0, docs: [], facets: { collection: [], type: [], topic: [], owner: [] } };

/** With the places that say most of what was asked. Each takes its turn: fifty texts of files at once would keep everybody else waiting. */
const highlighted = async (docs: readonly Doc[], worths: ReadonlyMap<string, number>): Promise<object[]> => {
  const { whole, piece } = createHighlighter(worths);
  const shown: object[] = [];
  for (const { body, ...doc } of docs) {
    shown.push({ ...doc, highlights: { title: whole(doc.title), heading: whole(doc.heading), text: piece(body) } });
    await turn();
  }
  return shown;
};

/** What is asked of the database, as the statement's parameters by name. */
type Asked = Partial<Record<(typeof PARAMETERS)[number], unknown>>;

/**
 * Everything that is live for the asker, best first: live items, documents and each of their sections.
 * @param types what "type" may be filtered by
 */
export const find = (options: SearchOptions, types: readonly string[]): AnyRead => {
  const slugs = Object.keys(options.collections);
  const [best, newest] = [findStatement(options, false), findStatement(options, true)];
  return defineRead({
    name: 'search.find',
    path: '/search',
    input: findInput(slugs, types),
    answer: findAnswer,
    graphql: 'Finds live content that the asker may read; takes what GET /search takes.',
    // Nobody asks the same again, and one change anywhere in a subtree would make the answer another one.
    remember: false,
    scopeOf,
    keyOf: () => '',
    tagsOf: () => [],
    text: async (payload, scope, { q, collection, type, topic, owner, from, to, inForce, limit, page }) => {
      const question = readQuestion(nfc(q));
      const answer = async (): Promise<{ found: Found; worths: Map<string, number> }> => {
        if (question.words.length === 0) return { found: NOTHING, worths: new Map() };
        const terms = await countTerms(payload, question.terms, scope);
        const within = allOf([scopeQuery(scope), ...question.required.map(lexeme)]);
        const drivers = chooseDrivers(terms.weighed, terms.share);
        const common = allOf([...question.words.map(lexeme), within]) ?? '';
        const [audiences, owners, tops, stops] = scopeValues(scope);
        const asked: Asked = {
          drivers: drivers.map(({ term }) => allOf([lexeme(term), within])),
          driverWorths: drivers.map(({ worth }) => worth),
          terms: terms.weighed.map(({ term }) => term),
          worths: terms.weighed.map(({ worth }) => worth),
          audiences, owners, tops, stops,
          averageLength: terms.averageLength,
          collections: collection ?? slugs,
          types: type,
          topic, owner,
          from: from && startOfVietnamDay(from),
          to: to && new Date(startOfVietnamDay(to).getTime() + DAY_MS),
          inForce: inForce === 'true' ? new Date() : undefined,
          phrases: question.phrases.filter((words) => words.length > 2).map((words) => words.join(' ')),
          least: leastWorth(terms.weighed, question.typed, question.words.length),
          // Beyond what can be paged to nothing is shown, and counted all the same.
          limit: Math.max(0, Math.min(limit, WEIGHED - (page - 1) * limit)),
          offset: (page - 1) * limit,
        };
        const ask = async (statement: PreparedStatement, changes: Asked = {}): Promise<Found> => {
          const all = { ...asked, ...changes };
          const [row] = await prepared<{ text: string }>(payload, statement, PARAMETERS.map((name) => all[name] ?? null), LIMIT_MS);
          return JSON.parse(row?.text ?? 'null') as Found;
        };
        const found = drivers.length > 0 ? await ask(best) : NOTHING;
        // What drives may be words that nobody has, or nobody here: then the common ones that were left out are asked together.
        const isCommon = found.total === 0 && drivers.length < terms.weighed.length;
        const worths = worthMarking(question.words, (word) => rarity(terms.unitsOf(word), terms.units), terms.unitsOf, terms.units);
        return { found: isCommon ? await ask(newest, { drivers: [common] }) : found, worths };
      };
      const { found: { total, reachable, docs, facets }, worths } = await answer();
      return JSON.stringify({
        total,
        page,
        limit,
        hasNextPage: page * limit < reachable,
        docs: await highlighted(docs, worths),
        facets,
      });
    },
  });
};
