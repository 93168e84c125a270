import type { CollectionSlug, PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { isUnder, powerOf } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, fail, query, sql, type AnyCommand } from '../../kernel';
import { canonicalUrl, webUrl } from '../domain/addresses';
import { placePictures } from '../domain/html/placePictures';
import { syndicationFail } from '../errors';
import type { SyndicationOptions } from '../options';
import { duplicatesOf } from '../sketches/duplicatesOf';
import { readArticleOf, type LeftPicture, type ReadItem } from '../support/readArticleOf';
import { isOfSite, readSite } from '../support/readSite';
import { seenPlace, seenSite, writesFor, type Site } from '../support/site';
import { shrunk } from '../support/shrunk';
import { siteFault } from '../support/siteFault';
import { usableTopic } from '../topics/topic';
import { label } from '../translations';
import { importedBefore } from './fetch';

const READ = 'handbook.syndication.read';
const PREVIEW = 500;

const input = z.object({
  id: z.uuid(),
  /** One of those the site lists now. */
  url: z.string().max(2000),
  /** Whose draft it becomes: the organisation that answers for the copy. */
  owner: z.uuid(),
  topic: z.uuid().optional(),
  /** Also when it was imported before, or something much the same is here. */
  again: z.boolean().default(false),
  /** Text in an old encoding is put right, as the refusal without this has shown. */
  repair: z.boolean().default(false),
});
type Input = z.output<typeof input>;
export type Imported = { documentId: string; link: string; pictures: number; left: LeftPicture[] };

const allowed = async (req: PayloadRequest, { id, owner, topic }: Input, topics: string): Promise<Site> => {
  const site = await seenSite(req, id);
  const place = await seenPlace(req, owner);
  if (!writesFor(await powerOf(req), place) || !isUnder(place.path, site.ownerPath)) throw fail(req, 'auth.forbidden');
  if (topic !== undefined) await usableTopic(req, topics, topic);
  if (!site.enabled) throw syndicationFail(req, 'source.disabled');
  return site;
};

const addressOf = (url: string): string => {
  const parsed = webUrl(url);
  return parsed ? canonicalUrl(parsed) : '';
};

/** The item with its text and pictures, asked of the site: what is not on its list is not asked for. */
const read = async (req: PayloadRequest, site: Site, url: string): Promise<ReadItem> => {
  try {
    const entry = (await readSite(site)).find((each) => each.url === addressOf(url));
    if (!entry || !isOfSite(site, entry.url)) throw syndicationFail(req, 'source.not-listed');
    const item = await readArticleOf(site, entry);
    if (!item) throw syndicationFail(req, 'source.no-text');
    return item;
  } catch (error) {
    throw siteFault(req, error);
  }
};

const credits = (site: Site, url: string, author: string): Record<string, string> => ({ author: author || site.name, source: `${site.name}, ${url}`, licence: site.licence });

/**
 * One item of a site as a draft in news: copied, with its source, address, author and licence. It goes the way of every draft; nothing
 * of it is published here. Pictures with a text for those who cannot see come along as files; others are left out, and said so.
 */
export const importEntry = ({ news, media, topics, sketched }: Pick<SyndicationOptions, 'news' | 'media' | 'topics' | 'sketched'>): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'syndication.import',
    summary: label('command.import'),
    input,
    rest: { method: 'post', path: '/source-sites/:id/import' },
    kind: 'write',
    prepare: async ({ req }, given) => {
      const site = await allowed(req, given, topics);
      (req.context as Record<string, unknown>)[READ] = await shrunk(req, await read(req, site, given.url));
    },
    authorize: async ({ req }, given) => void (await allowed(req, given, topics)),
    run: async ({ req, command, now }, given): Promise<Imported> => {
      const site = await seenSite(req, given.id);
      const url = addressOf(given.url);
      const item = (req.context as Record<string, unknown>)[READ] as ReadItem;
      // Two who import the same page at once: the second sees the first.
      await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`syndication:${given.owner}:${url}`}, 0))`);
      const known = given.again ? [] : ((await importedBefore(req, [url])).get(url) ?? []);
      if (known.length > 0) throw syndicationFail(req, 'import.known', {}, { documents: known });
      if (item.repaired && !given.repair) {
        const preview = ({ title, words }: ReadItem['text']): { title: string; text: string } => ({ title, text: words.slice(0, PREVIEW) });
        throw syndicationFail(req, 'import.text', {}, { before: preview(item.text), after: preview(item.repaired) });
      }
      const { title, summary, author, body } = item.repaired ?? item.text;
      const duplicates = given.again ? [] : await duplicatesOf(req, Object.keys(sketched), item.sketch);
      if (duplicates.length > 0) throw syndicationFail(req, 'import.duplicate', { title: duplicates[0]?.title ?? '', percent: duplicates[0]?.percent ?? 0 }, { duplicates });

      const stored = new Map<number, string>();
      for (const { place, bytes, kind, alt, caption, url: address } of item.pictures) {
        const made = await req.payload.create({
          collection: media as CollectionSlug, depth: 0, overrideAccess: false, req,
          file: { data: bytes, mimetype: kind, size: bytes.length, name: address.pathname.split('/').at(-1)?.slice(0, 100) || 'anh' },
          data: { alt, caption, ...credits(site, address.href, author), owner: given.owner } as never,
        });
        stored.set(place, String(made.id));
      }
      // Retired in this moment: one of the two comes first. Not held before, for it is everybody's.
      if (given.topic !== undefined) await usableTopic(req, topics, given.topic, { held: true });
      const draft = await req.payload.create({
        collection: news as CollectionSlug, draft: true, depth: 0, overrideAccess: false, req,
        data: {
          title, summary, ...credits(site, url, author), origin: 'copied', owner: given.owner, ...(given.topic ? { topic: given.topic } : {}),
          body: { root: placePictures(body.root, media, stored) },
        } as never,
      });
      const documentId = String(draft.id);
      await query(req, sql`insert into handbook.source_imports (owner_id, url, collection, document_id) values (${given.owner}::uuid, ${url}, ${news}, ${documentId}::uuid)`);
      await recordEvent(req, { action: command, organization: given.owner, at: now, collection: news, documentId, detail: { site: site.id, url, pictures: stored.size, left: item.left.length, again: given.again, repaired: item.repaired !== undefined } });
      return { documentId, link: `/admin/collections/${news}/${documentId}`, pictures: stored.size, left: item.left };
    },
  }));
