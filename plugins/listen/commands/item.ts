import { z } from 'zod';
import { asAnyCommand, defineCommand, type AnyCommand } from '../../kernel';
import type { Chapter } from '../domain/chapters';
import type { ListenOptions } from '../options';
import { heardOf } from '../text/heardOf';
import { liveItem } from '../text/liveItem';
import { label } from '../translations';

export type Listening = {
  /** `making`: it is on its way; `unavailable`: there will be none, a browser reads by itself (`listen.script`). */
  state: 'ready' | 'making' | 'unavailable';
  /** Where the sound is; null unless ready, like all below. */
  url: string | null;
  /** Seconds. */
  duration: number | null;
  chapters: Chapter[];
  /** MIME type. */
  type: string | null;
  /** SHA-256 of the file, which is also its ETag. */
  hash: string | null;
};

const NOTHING = { url: null, duration: null, chapters: [], type: null, hash: null } as const;

/** Whether a live item can be heard, and where. The same readers as the text. */
export const item = (options: ListenOptions): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: 'listen.item',
      summary: label('command.item'),
      input: z.object({ collection: z.string().max(60), id: z.uuid() }),
      rest: { method: 'get', path: '/listen/:collection/:id' },
      kind: 'read',
      // Who may is decided with the item at hand: 404 for everybody else.
      authorize: async () => {},
      run: async ({ req }, { collection, id }): Promise<Listening> => {
        const { row } = await liveItem(req, options, collection, id);
        const { file, seconds, chapters, mimeType, sha256, gaveUp, voice } = await heardOf(req, collection, id, String(row.updatedAt));
        if (file === null) return { state: voice === null || gaveUp ? 'unavailable' : 'making', ...NOTHING, chapters: [] };
        return { state: 'ready', url: `${req.payload.config.routes.api}/listen/${collection}/${id}/audio`, duration: Math.round(seconds * 1000) / 1000, chapters, type: mimeType, hash: sha256 };
      },
    }),
  );
