import type { PayloadRequest } from 'payload';
import { languageOf } from '../../kernel';

/** What collections under approval are called, one of them, in the reader's language. */
export const kindsOf = (req: PayloadRequest): Record<string, string> => {
  const language = languageOf(req);
  const approved = (req.payload.config.custom?.approvedCollections ?? []) as string[];
  return Object.fromEntries(
    req.payload.config.collections
      .filter(({ slug }) => approved.includes(slug))
      .map(({ slug, labels: { singular } }) => {
        const name = typeof singular === 'object' && singular !== null ? (singular as Record<string, string>)[language] : singular;
        return [slug, typeof name === 'string' ? name : slug];
      }),
  );
};
