import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const corpusShape = z.array(z.object({ id: z.string(), articles: z.array(z.object({ id: z.union([z.string(), z.number().transform(String)]), text: z.string() })) }));
const queriesShape = z.array(
  z.object({ statement: z.string().min(1), legal_passages: z.array(z.object({ law_id: z.string(), article_id: z.union([z.string(), z.number().transform(String)]) })).min(1) }),
);

/** A question, and the articles that decide it, as "<title>\n<article>". */
export type Query = { text: string; wanted: ReadonlySet<string> };

export const keyOf = (title: string, article: string): string => `${title.normalize('NFC').replace(/\s+/gu, ' ').trim()}\n${article}`;

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8')) as unknown;

export const readQueries = async (file: string): Promise<Query[]> =>
  queriesShape.parse(await read(file)).map(({ statement, legal_passages: passages }) => ({ text: statement, wanted: new Set(passages.map(({ law_id: law, article_id: article }) => keyOf(law, article))) }));

/** All texts of the corpus, for words to make items of; how many articles there are. */
export const readTexts = async (file: string): Promise<string[]> => corpusShape.parse(await read(file)).flatMap(({ articles }) => articles.map(({ text }) => text));

/** As it is typed in a hurry. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
