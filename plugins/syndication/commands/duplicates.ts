import type { CollectionSlug } from 'payload';
import { z } from 'zod';
import { asAnyCommand, defineCommand, fail, type AnyCommand } from '../../kernel';
import type { SyndicationOptions } from '../options';
import { sketchFor } from '../domain/sketch';
import { duplicatesOf, type Duplicate } from '../sketches/duplicatesOf';
import { textOfItem } from '../sketches/textOfItem';
import { label } from '../translations';

/** Items that say much the same as this one, of those the asker may read. Compared is its newest draft where they may see it. */
export const duplicates = (sketched: SyndicationOptions['sketched']): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'syndication.duplicates',
    summary: label('command.duplicates'),
    input: z.object({ of: z.string().max(60), documentId: z.uuid() }),
    rest: { method: 'get', path: '/duplicates' },
    kind: 'read',
    // Who may is decided with the item at hand: 404 for everybody else.
    authorize: async () => {},
    run: async ({ req }, { of, documentId }): Promise<{ duplicates: Duplicate[] }> => {
      const fields = sketched[of];
      if (!fields) throw fail(req, 'not-found');
      const one = async (draft: boolean): Promise<Record<string, unknown> | undefined> => {
        const { docs } = await req.payload.find({ collection: of as CollectionSlug, where: { id: { equals: documentId } }, draft, depth: 0, limit: 1, pagination: false, overrideAccess: false, req });
        return docs[0] as unknown as Record<string, unknown> | undefined;
      };
      const item = (await one(true)) ?? (await one(false));
      if (!item) throw fail(req, 'not-found');
      return { duplicates: await duplicatesOf(req, Object.keys(sketched), sketchFor(textOfItem(fields, item)), { collection: of, documentId }) };
    },
  }));
