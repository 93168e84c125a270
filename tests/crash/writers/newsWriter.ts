import { draft } from './draft';
import { docOf, type Writer } from './writer';

/** Drafts and their changes: Payload's own doors, which know no Idempotency-Key. */
export const newsWriter: Writer = async ({ open, act, mark, random, world }) => {
  while (open()) {
    const title = mark();
    const made = await act({ kind: 'news.create', actor: 'b.contributor', mark: title, path: '/api/news?draft=true', body: draft(title, world.topic), keyed: false });
    for (let left = random.between(0, 2); left > 0 && made.outcome === 'acknowledged' && open(); left -= 1) {
      const summary = mark();
      await act({ kind: 'news.edit', actor: 'b.contributor', mark: summary, method: 'PATCH', path: `/api/news/${docOf(made)}?draft=true`, body: { summary }, keyed: false });
    }
  }
};
