import type { Payload } from 'payload';
import type { PublishedScope } from '../../hierarchical-access';
import { defineRead, nfc, prepared, startOfVietnamDay, type AnyRead } from '../../kernel';
import { chooseDrivers, type Weighed } from '../domain/chooseDrivers';
import { leastWorth } from '../domain/leastWorth';
import { readQuestion } from '../domain/question';
import { rarity } from '../domain/rarity';
import { createHighlighter } from '../domain/snippet';
import { allOf, lexeme } from '../domain/tsquery';
import { worthMarking } from '../domain/worthMarking';
import { countsStatement, type Counts } from '../sql/countsStatement';
import { findStatement, PARAMETERS, WEIGHED } from '../sql/findStatement';
import type { SearchOptions } from '../options';
import { findInput } from './input';
import { audienceTerms, scopeOf, scopeQuery, scopeValues } from './scope';

const DAY_MS = 24 * 3600 * 1000;

type Found = { total: number; reachable: number; docs: { collection: string; id: string; anchor: string; title: string; heading: string; body: string }[]; facets: unknown };
const NOTHING: Found = { total: 0, reachable: 0, docs: [], facets: { collection: [], type: [], topic: [], owner: [] } };

type Terms = { weighed: Weighed[]; units: number; averageLength: number; share: number; unitsOf: (term: string) => number };

const countTerms = async (payload: Payload, terms: ReadonlyMap<string, number>, scope: PublishedScope): Promise<Terms> => {
  const audiences = audienceTerms(scope);
  const [row] = await prepared<Counts>(payload, countsStatement, [[...terms.keys(), ...audiences]]);
  const units = Math.max(1, Number(row?.units ?? 0));
  const unitsOf = (term: string): number => Math.max(0, row?.terms[term] ?? 0);
  const arriving = audiences.reduce((sum, term) => sum + unitsOf(term), 0);
  return {
    units,
    unitsOf,
    averageLength: Math.max(1, Number(row?.length ?? 0) / units),
    // Boards and overseers read more than what arrives: as if everything.
    share: scope.tops.length > 0 || scope.owners.length > 0 ? 1 : Math.min(1, Math.max(0.001, arriving / units)),
    weighed: [...terms].map(([term, weight]) => ({ term, units: unitsOf(term), worth: weight * rarity(unitsOf(term), units) })),
  };
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
    graphql: 'Finds live content that the asker may read; takes what GET /search takes.',
    // Nobody asks the same again, and one change anywhere in a subtree would make the answer another one.
    remember: false,
    scopeOf,
    keyOf: () => '',
    tagsOf: () => [],
    text: async (payload, scope, { q, collection, type, topic, owner, from, to, inForce, limit, page }) => {
      const question = readQuestion(nfc(q));
      const answer = async (): Promise<{ found: Found; worths: Map<string, number> }> => {
        if (question.words.length === 0 || (page - 1) * limit >= WEIGHED) return { found: NOTHING, worths: new Map() };
        const terms = await countTerms(payload, question.terms, scope);
        const within = allOf([scopeQuery(scope), ...question.required.map(lexeme)]);
        const drivers = chooseDrivers(terms.weighed, terms.share);
        const common = allOf([...question.words.map(lexeme), within]) ?? '';
        const [audiences, owners, tops, stops] = scopeValues(scope);
        const asked: Asked = {
          drivers: drivers.length > 0 ? drivers.map(({ term }) => allOf([lexeme(term), within])) : [common],
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
          least: drivers.length > 0 ? leastWorth(terms.weighed, question.typed, question.words.length) : 0,
          limit: Math.min(limit, WEIGHED - (page - 1) * limit),
          offset: (page - 1) * limit,
        };
        const [row] = await prepared<{ text: string }>(payload, drivers.length > 0 ? best : newest, PARAMETERS.map((name) => asked[name] ?? null));
        const worths = worthMarking(question.words, (word) => rarity(terms.unitsOf(word), terms.units), terms.unitsOf, terms.units);
        return { found: JSON.parse(row?.text ?? 'null') as Found, worths };
      };
      const { found: { total, reachable, docs, facets }, worths } = await answer();
      const { whole, piece } = createHighlighter(worths);
      return JSON.stringify({
        total,
        page,
        limit,
        hasNextPage: page * limit < reachable,
        docs: docs.map(({ body, ...doc }) => ({
          ...doc,
          highlights: { title: whole(doc.title), heading: whole(doc.heading), text: piece(body) },
        })),
        facets,
      });
    },
  });
};
