import type { CollectionSlug } from 'payload';
import { z } from 'zod';
import { asAnyCommand, defineCommand, fail, type AnyCommand } from '../../kernel';
import { richTextSegments, sectionSegments, type Segment } from '../domain/segments';
import { speak } from '../domain/speak';
import type { ListenOptions, SpokenFields } from '../options';
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

const segmentsOf = (row: Record<string, unknown>, { title = 'title', summary, body, sections }: SpokenFields): Segment[] => {
  const text = (key: string | undefined): string => (key !== undefined && typeof row[key] === 'string' ? row[key] : '');
  const head: Segment = { anchor: null, heading: text(title), text: text(summary) };
  const parts = sections === undefined ? undefined : row[sections];
  return [head, ...(body === undefined ? [] : richTextSegments(row[body])), ...(Array.isArray(parts) ? sectionSegments(parts as Parameters<typeof sectionSegments>[0]) : [])];
};

/** What a voice says of a live item: for the browser's own voice, and for whoever makes audio of it. The same readers as the text. */
export const script = ({ collections }: ListenOptions): AnyCommand =>
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
        const fields = Object.hasOwn(collections, collection) ? collections[collection] : undefined;
        if (!fields) throw fail(req, 'not-found');
        const { docs } = await req.payload.find({
          collection: collection as CollectionSlug, where: { and: [{ id: { equals: documentId } }, { _status: { equals: 'published' } }] }, limit: 1, depth: 0, pagination: false, draft: false, overrideAccess: false, req,
        });
        const row = docs[0] as unknown as Record<string, unknown> | undefined;
        if (!row) throw fail(req, 'not-found');
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
