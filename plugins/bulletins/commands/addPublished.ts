import type { CollectionSlug, PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { ADMINS, heldAt, holdsOver, powerOf, WRITERS } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, fail, lockDocument, query, sql, startOfVietnamDay, type AnyCommand } from '../../kernel';
import { PERIOD } from '../domain/series';
import { bulletinFail } from '../errors';
import type { BulletinsOptions } from '../options';
import { label } from '../translations';

type Row = { news?: string | null; document?: string | null; heading?: string | null; text?: string | null };
type Draft = { id: string; owner: string; period?: string | null; items?: Row[] | null };

/** As many rows as a bulletin holds. */
const MOST = 100;

const newest = async (req: PayloadRequest, collection: string, id: string): Promise<Draft> => {
  const { docs } = await req.payload.find({ collection: collection as CollectionSlug, where: { id: { equals: id } }, draft: true, depth: 0, limit: 1, pagination: false, overrideAccess: false, req });
  const [draft] = docs as unknown as Draft[];
  if (!draft) throw fail(req, 'not-found');
  return draft;
};

const nextMonth = (period: string): string => {
  const [year = 0, month = 0] = period.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
};

/** What its organisation published in the month and stands live, beneath what the draft holds already; oldest first. */
export const addPublished = ({ bulletins, news, documents }: BulletinsOptions): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'bulletins.add-published',
    summary: label('command.add-published'),
    input: z.object({ id: z.uuid(), month: z.string().regex(PERIOD).optional() }),
    rest: { method: 'post', path: '/bulletins/:id/add-published' },
    kind: 'write',
    authorize: async ({ req }, { id }) => {
      const { owner } = await newest(req, bulletins, id);
      const power = await powerOf(req);
      const [place] = await query<{ path: string }>(req, sql`select path from organizations where id = ${owner}::uuid`);
      if (!heldAt(power, WRITERS).includes(owner) && !holdsOver(power, ADMINS, place?.path ?? '')) throw fail(req, 'auth.forbidden');
    },
    run: async ({ req, command, now }, { id, month }) => {
      // A save in between would be lost with its rows.
      await lockDocument(req, bulletins, id);
      const draft = await newest(req, bulletins, id);
      const period = month ?? draft.period ?? '';
      if (!PERIOD.test(period)) throw bulletinFail(req, 'bulletin.period');
      const [from, to] = [`${period}-01`, `${nextMonth(period)}-01`].map((day) => startOfVietnamDay(day).toISOString());
      const found = (table: string, kind: string) => sql`
        select ${kind}::text as kind, id, published_at from ${sql.identifier(table.replaceAll('-', '_'))}
        where owner_id = ${draft.owner}::uuid and _status = 'published' and published_at >= ${from}::timestamptz and published_at < ${to}::timestamptz`;
      const rows = await query<{ kind: 'news' | 'document'; id: string }>(req, sql`${found(news, 'news')} union all ${found(documents, 'document')} order by published_at, id`);
      const held = draft.items ?? [];
      const known = new Set(held.flatMap((row) => [row.news ?? [], row.document ?? []].flat()));
      const added = rows.filter((row) => !known.has(row.id)).slice(0, Math.max(0, MOST - held.length));
      if (added.length > 0) {
        await req.payload.update({
          collection: bulletins as CollectionSlug, id, draft: true, depth: 0, overrideAccess: false, req,
          data: { items: [...held, ...added.map((row) => ({ [row.kind]: row.id }))] } as never,
        });
      }
      await recordEvent(req, { action: command, organization: draft.owner, at: now, collection: bulletins, documentId: id, detail: { period, added: added.length } });
      return { added: added.length, left: rows.filter((row) => !known.has(row.id)).length - added.length };
    },
  }));
