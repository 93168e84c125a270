import { keyOf, type Query } from './data';

type Doc = { title: string; anchor: string };

const ARTICLE = /^dieu-(\w+)$/;

export type Asked = { query: Query; found: string[]; ms: number };

/** Asks one question after another. @param finds of one page */
export const askAll = async (url: string, token: string, queries: readonly Query[], spell: (text: string) => string, finds: number): Promise<Asked[]> => {
  const asked: Asked[] = [];
  for (const query of queries) {
    const search = new URLSearchParams({ q: spell(query.text), limit: String(finds) });
    const began = performance.now();
    const answer = await fetch(`${url}/api/search?${search.toString()}`, { headers: { authorization: `JWT ${token}` } });
    const body = (await answer.json()) as { docs?: Doc[] };
    const ms = performance.now() - began;
    if (!answer.ok || !body.docs) throw new Error(`search answered ${answer.status}: ${JSON.stringify(body).slice(0, 300)}`);
    asked.push({ query, ms, found: body.docs.map(({ title, anchor }) => keyOf(title, ARTICLE.exec(anchor)?.[1] ?? `#${anchor}`)) });
  }
  return asked;
};
