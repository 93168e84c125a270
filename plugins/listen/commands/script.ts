import { z } from 'zod';
import { asAnyCommand, defineCommand, type AnyCommand } from '../../kernel';
import type { Segment } from '../domain/segments';
import { speak } from '../domain/speak';
import type { ListenOptions } from '../options';
import { liveItem } from '../text/liveItem';
import { segmentsOf } from '../text/segmentsOf';
import { label } from '../translations';

/** A voice begins with the first; more are asked for while it reads. */
const PAGE = 40;

export type Script = {
  title: string;
  language: 'vi';
  /** Words as they are said; `heading` too. `anchor` leads to the place in the text. */
  segments: Segment[];
  total: number;
  /** Ask from here next; null: that was all. */
  next: number | null;
};

/** What a voice says of a live item: for the browser's own voice, and for whoever makes audio of it. The same readers as the text. */
export const script = (options: ListenOptions): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: 'listen.script',
      summary: label('command.script'),
      input: z.object({ collection: z.string().max(60), documentId: z.uuid(), from: z.coerce.number().int().min(0).max(10_000).default(0) }),
      rest: { method: 'get', path: '/listen/script' },
      kind: 'read',
      // Who may is decided with the item at hand: 404 for everybody else.
      authorize: async () => {},
      run: async ({ req }, { collection, documentId, from }): Promise<Script> => {
        const { row, fields } = await liveItem(req, options, collection, documentId);
        const all = segmentsOf(row, fields);
        const page = all.slice(from, from + PAGE);
        return {
          title: typeof row.title === 'string' ? row.title : '',
          language: 'vi',
          segments: page.map(({ anchor, heading, text }) => ({ anchor, heading: heading === null ? null : speak(heading), text: speak(text) })),
          total: all.length,
          next: from + PAGE < all.length ? from + PAGE : null,
        };
      },
    }),
  );
