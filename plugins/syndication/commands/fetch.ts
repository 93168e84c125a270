import { setImmediate as turn } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { ADMINS, heldAt, heldOver, powerOf, subtreeEnd, WRITERS } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, query, sql, uuidArray, type AnyCommand } from '../../kernel';
import { plainText } from '../domain/html/tree';
import { sketchFor } from '../domain/sketch';
import { syndicationFail } from '../errors';
import type { SyndicationOptions } from '../options';
import { duplicatesOf, type Duplicate } from '../sketches/duplicatesOf';
import { isOfSite, readSite, type ListedEntry } from '../support/readSite';
import { seenSite, type Site } from '../support/site';
import { siteFault } from '../support/siteFault';
import { label } from '../translations';

/** Key in `req.context`: what the site listed. */
const LISTED = 'handbook.syndication.listed';
/** A text this long is worth being compared. */
const LEAST_COMPARED = 300;

export type Entry = {
  url: string; title: string; summary: string; author: string; publishedAt: string | null;
  /** What an old encoding would say, put right. */
  repaired: { title: string; summary: string } | null;
  /** False: it lies on another host, which is not asked. */
  importable: boolean;
  /** Drafts and items made of it before, of those the asker writes for. */
  imported: { documentId: string; at: string }[];
  /** Items that say much the same. */
  duplicates: Duplicate[];
};

/** Which addresses were imported before for the boards this person works for. */
export const importedBefore = async (req: PayloadRequest, urls: readonly string[]): Promise<Map<string, { documentId: string; at: string }[]>> => {
  const power = await powerOf(req);
  const over = heldOver(power, ADMINS).map((path) => sql`(o.path >= ${path} and o.path < ${subtreeEnd(path)})`);
  const rows = await query<{ url: string; id: string; at: Date | string }>(
    req,
    sql`select s.url, s.document_id as id, s.imported_at as at from handbook.source_imports s join organizations o on o.id = s.owner_id join news n on n.id = s.document_id
        where s.url in (select jsonb_array_elements_text(${JSON.stringify(urls)}::jsonb))
          and (s.owner_id = any(${uuidArray(heldAt(power, WRITERS))})${over.length === 0 ? sql`` : sql` or ${sql.join(over, sql` or `)}`}) order by s.imported_at`,
  );
  const found = new Map<string, { documentId: string; at: string }[]>();
  for (const { url, id, at } of rows) found.set(url, [...(found.get(url) ?? []), { documentId: id, at: new Date(at).toISOString() }]);
  return found;
};

/** An entry with what its text is compared by: all the reckoning is done before the transaction, and others are answered between two entries. */
type Listed = { entry: ListedEntry; sketch: number[] | undefined };
const sketched = async (entries: readonly ListedEntry[]): Promise<Listed[]> => {
  const result: Listed[] = [];
  for (const entry of entries) {
    const words = plainText(entry.content);
    result.push({ entry, sketch: words.length >= LEAST_COMPARED ? sketchFor(`${entry.title} ${entry.summary} ${words}`) : undefined });
    await turn();
  }
  return result;
};

const shown = async (req: PayloadRequest, site: Site, listed: readonly Listed[], collections: readonly string[]): Promise<Entry[]> => {
  const imported = await importedBefore(req, listed.map(({ entry: { url } }) => url));
  const result: Entry[] = [];
  for (const { entry: { content: _, repaired, ...entry }, sketch } of listed) {
    const duplicates = await duplicatesOf(req, collections, sketch);
    result.push({ ...entry, repaired: repaired ?? null, importable: isOfSite(site, entry.url), imported: imported.get(entry.url) ?? [], duplicates });
  }
  return result;
};

/** What a site lists now: to be looked through and chosen from. Nothing is stored. */
export const fetchSite = (options: SyndicationOptions): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'syndication.fetch',
    summary: label('command.fetch'),
    input: z.object({ id: z.uuid() }),
    rest: { method: 'get', path: '/source-sites/:id/entries' },
    kind: 'read',
    prepare: async ({ req }, { id }) => {
      const site = await seenSite(req, id);
      if (!site.enabled) throw syndicationFail(req, 'source.disabled');
      (req.context as Record<string, unknown>)[LISTED] = await readSite(site).then(sketched, (error: unknown) => { throw siteFault(req, error); });
    },
    authorize: async ({ req }, { id }) => void (await seenSite(req, id)),
    run: async ({ req }, { id }): Promise<{ site: { id: string; name: string; licence: string }; entries: Entry[] }> => {
      const site = await seenSite(req, id);
      const listed = (req.context as Record<string, unknown>)[LISTED] as Listed[];
      return { site: { id, name: site.name, licence: site.licence }, entries: await shown(req, site, listed, Object.keys(options.sketched)) };
    },
  }));
