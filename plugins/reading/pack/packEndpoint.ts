import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isReader, publishedScope, rememberedPower } from '../../hierarchical-access';
import { clock, databaseError, describeEndpoint, etagOf, fail, hasEtag, parseInput, queryPool, sql, uuidArray, type AnyRead } from '../../kernel';
import { readingFail } from '../errors';
import type { ReadingOptions } from '../options';
import { label } from '../translations';
import { zipStream, type Entry } from './zipStream';

const MOST_DOCUMENTS = 50;
const MOST_MEGABYTES = 200;
const MEGABYTE = 1024 * 1024;

const input = z.object({ /** Ids of documents, with commas between; at most 50. */ documents: z.string().transform((text) => text.split(',').map((id) => id.trim()).filter(Boolean)).pipe(z.array(z.guid()).min(1).max(MOST_DOCUMENTS)) });
/** As the description has it: what is sent, not what becomes of it. */
const asSent = z.object({ documents: z.string() });

type File = { id: string; filename?: string | null; mimeType?: string | null };
type Item = { id: string; title?: string | null; updatedAt: string; files?: (File | string | null)[] | null };
type Packed = { id: string; name: string; place: string; bytes: number; type: string };

/** Files of a document that lie there; a name is never a way. */
const filesOf = async ({ files }: Item, folder: string): Promise<Packed[]> => {
  const found: Packed[] = [];
  for (const each of files ?? []) {
    if (typeof each !== 'object' || each === null || !each.filename || path.basename(each.filename) !== each.filename) continue;
    const place = path.join(folder, each.filename);
    const about = await stat(place).catch(() => undefined);
    if (about?.isFile()) found.push({ id: each.id, name: `files/${each.filename}`, place, bytes: about.size, type: each.mimeType ?? 'application/octet-stream' });
  }
  return found;
};

/** The names that people gave to files, by the file's id. */
const namesOf = async (req: PayloadRequest, media: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map((ids.length === 0 ? [] : await queryPool<{ id: string; name: string }>(req.payload, sql`select id, coalesce(original_name, filename) as name from ${sql.identifier(media)} where id = any(${uuidArray([...ids])})`)).map(({ id, name }) => [id, name]));

/**
 * `GET /api/reading-pack?documents=…`: a ZIP of chosen documents with their files, for a telephone that will be without a network.
 * `manifest.json` says what is in it and what is gone; each document is as `reading.item` answers it. Only what is live and reaches the reader.
 */
export const packEndpoint = (item: AnyRead, { packs, media, mediaFolder }: Pick<ReadingOptions, 'packs' | 'media' | 'mediaFolder'>): Endpoint =>
  describeEndpoint({ name: 'reading.pack', summary: label('pack.summary'), input: asSent, answer: { file: 'application/zip' } }, {
    method: 'get',
    path: '/reading-pack',
    handler: async (req: PayloadRequest) => {
      if (!req.user) throw fail(req, 'auth.required');
      const power = await rememberedPower(req.payload, String(req.user.id));
      if (!isReader(power)) throw fail(req, 'auth.forbidden');
      const { documents } = parseInput(req, input, { documents: req.query.documents });
      const ids = [...new Set(documents.map((id) => id.toLowerCase()))];
      const texts = new Map<string, string>();
      for (const id of ids) {
        const text = await item.text(req.payload, publishedScope(power), { collection: packs, id }).catch((error: unknown) => {
          throw databaseError(req, error) ?? error;
        });
        if (text !== undefined) texts.set(id, text);
      }
      const gone = ids.filter((id) => !texts.has(id));
      const etag = etagOf(JSON.stringify([...texts, gone]));
      const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'application/zip', 'Content-Disposition': 'attachment; filename="so-tay-van-ban.zip"', 'X-Content-Type-Options': 'nosniff', Vary: 'Authorization, Cookie' };
      if (hasEtag(req.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
      const documentsWithFiles = await Promise.all([...texts].map(async ([id, text]) => {
        const document = JSON.parse(text) as Item;
        return { id, text, document, at: new Date(document.updatedAt), files: await filesOf(document, mediaFolder()) };
      }));
      const names = await namesOf(req, media, documentsWithFiles.flatMap(({ files }) => files.map((file) => file.id)));
      const [entries, named] = [new Map<string, Entry>(), [] as object[]];
      let bytes = 0;
      for (const { id, text, document, at, files } of documentsWithFiles) {
        for (const { name, place, bytes: size } of files) {
          if (!entries.has(name)) bytes += size;
          entries.set(name, { name, at, file: place });
        }
        bytes += Buffer.byteLength(text);
        entries.set(id, { name: `documents/${id}.json`, at, text });
        named.push({ id, title: document.title ?? '', updatedAt: document.updatedAt, entry: `documents/${id}.json`, files: files.map(({ id: file, name, type, bytes: size }) => ({ entry: name, name: names.get(file) ?? '', type, bytes: size })) });
      }
      if (bytes > MOST_MEGABYTES * MEGABYTE) throw readingFail(req, 'reading.pack-large', { megabytes: Math.ceil(bytes / MEGABYTE), most: MOST_MEGABYTES });
      const now = clock.now();
      const manifest: Entry = { name: 'manifest.json', at: now, text: JSON.stringify({ madeAt: now.toISOString(), documents: named, gone }) };
      return new Response(zipStream([manifest, ...entries.values()]), { headers });
    },
  });
