import { z } from 'zod';
import { articleSection } from './articleSection';
import { lawKind } from './lawKind';
import { shorten } from './shorten';
import { textFault } from './textFault';
import { LIMITS, type Entry, type Params, type ReadDocument, type Refusal, type Section } from './types';

const text = z.string().transform((value) => value.normalize('NFC').replace(/\r\n?/g, '\n').trim());
const idText = z.union([text, z.number().int().nonnegative().transform(String)]);
const articleShape = z.object({ id: idText, text });
const lawShape = z.object({ id: text, articles: z.array(z.unknown()) });

type Refused = { refusal: Refusal; params: Params };
const refused = (refusal: Refusal, params: Params = {}): Refused => ({ refusal, params });

const readArticles = (articles: readonly unknown[]): Section[] | Refused => {
  if (articles.length === 0) return refused('no-articles');
  if (articles.length > LIMITS.sections) return refused('too-long', { what: 'articles', most: LIMITS.sections });
  const sections: Section[] = [];
  const anchors = new Set<string>();
  for (const [index, raw] of articles.entries()) {
    const article = articleShape.safeParse(raw);
    if (!article.success || !/^\d+\p{L}{0,3}$/u.test(article.data.id)) return refused('article-id', { place: index + 1 });
    if (article.data.text === '') return refused('article-empty', { id: article.data.id });
    const section = articleSection(article.data.id, article.data.text);
    if (anchors.has(section.anchor)) return refused('article-twice', { id: article.data.id });
    if (section.text.length > LIMITS.text) return refused('too-long', { what: `Điều ${article.data.id}`, most: LIMITS.text });
    anchors.add(section.anchor);
    sections.push(section);
  }
  return sections;
};

/** What a law says it is about: its article on scope, else its beginning. */
const summaryOf = (sections: readonly Section[]): string => {
  const scope = sections.find(({ heading }) => /phạm vi điều chỉnh/iu.test(heading)) ?? sections[0];
  return shorten((scope?.text ?? '').split(/\n\s*\n/u)[0]?.replace(/\s+/gu, ' ').trim() ?? '', LIMITS.summary);
};

const readLaw = (raw: unknown): ReadDocument | Refused => {
  const law = lawShape.safeParse(raw);
  if (!law.success) return refused('shape', { fields: law.error.issues.map(({ path }) => path.join('.') || 'id, articles').join(', ') });
  const title = law.data.id.replace(/\s+/gu, ' ');
  if (title === '') return refused('no-title');
  if (title.length > LIMITS.title) return refused('too-long', { what: 'id', most: LIMITS.title });
  const kind = lawKind(title);
  const titleFault = textFault(title);
  if (titleFault) return refused(titleFault);
  if (!kind) return refused('unknown-title', { title });
  const sections = readArticles(law.data.articles);
  if (!Array.isArray(sections)) return sections;
  const fault = textFault(sections.map(({ heading, text: own }) => `${heading}\n${own}`).join('\n'));
  if (fault) return refused(fault);
  return { ...kind, title, number: null, symbol: null, dateIssued: null, signer: null, summary: summaryOf(sections), sections };
};

/**
 * Laws from JSON: an array of `{id: "Luật Viên chức 2010", articles: [{id: "12", text}]}`, the first line of a text
 * being the article's heading. Each entry is judged alone; of two with one title the second is refused.
 * Undefined when the text is not such an array at all.
 */
export const readLaws = (json: string): Entry[] | undefined => {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(raw)) return undefined;
  const seen = new Map<string, number>();
  return raw.map((each: unknown, index): Entry => {
    const place = index + 1;
    const read = readLaw(each);
    const id: unknown = (each as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' && id.trim() !== '' ? shorten(id.trim(), 80) : `#${place}`;
    if ('refusal' in read) return { place, name, ...read };
    const key = read.title.toLocaleLowerCase('vi');
    const first = seen.get(key);
    if (first !== undefined) return { place, name, refusal: 'duplicate', params: { first } };
    seen.set(key, place);
    return { place, name, document: read };
  });
};
