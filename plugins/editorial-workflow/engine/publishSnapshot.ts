import type { CollectionSlug } from 'payload';
import { query, sql, uuidArray, type CommandContext } from '../../kernel';
import { assertNoneBlocks } from '../comments/blocking';
import { publishesFor } from '../delegation/stead';
import { d } from '../delegation/translations';
import { workflowFail } from '../errors';
import { snapshotOf, updateCase, type CaseRow } from './caseRow';
import { asData, freeze, readDocument, tableOf } from './content';
import { closeContributions } from './contributors';
import { decisionsOf } from './decisions';
import { asEngine } from './ticket';
import { organizationName, userNames } from './names';

/** Content speaks Vietnamese, whoever publishes it. */
const inStead = (who: string, principal: string | null | undefined): string => (principal ? d('vi', 'on-behalf', { who, principal }) : who);

/** Who and which organ is answerable, in words (notice 1048, II.2). */
const answerable = async (ctx: CommandContext, row: CaseRow, organ: string): Promise<Record<string, unknown>> => {
  const last = (await decisionsOf(ctx.req, row.id)).filter(({ hash, decision }) => hash === row.hash && decision === 'approve').at(-1);
  const [publisher] = await userNames(ctx.req, [String(ctx.req.user?.id)]);
  const stead = await publishesFor(ctx.req, row);
  return {
    approvedByName: last ? inStead(last.deciderName, last.principalName) : null,
    approvedByOrgan: last?.organizationName ?? null,
    approvedAt: last?.at ?? null,
    publishedByName: publisher ? inStead(publisher, stead ? (await userNames(ctx.req, [stead]))[0] : null) : null,
    publishedByOrgan: await organizationName(ctx.req, organ),
    case: row.id,
    hash: row.hash,
  };
};

/** What the live item shows becomes readable to its audience; what it no longer shows does not stay so. */
const writeUses = async (ctx: CommandContext, row: CaseRow, files: string[]): Promise<void> => {
  const own = sql`collection = ${row.collection} and document_id = ${row.document}`;
  await query(ctx.req, sql`delete from media_uses where ${own} and (audience_id <> ${row.audience}::uuid or media_id <> all(${uuidArray(files)}))`);
  if (files.length === 0) return;
  // What stays is not written again: the search would read its text anew.
  await query(
    ctx.req,
    sql`insert into media_uses (media_id, collection, document_id, audience_id)
        select f.id, ${row.collection}, ${row.document}, ${row.audience}::uuid from unnest(${uuidArray(files)}) f(id)
        where not exists (select 1 from media_uses where ${own} and media_id = f.id)`,
  );
};

/**
 * Makes the case's snapshot live, and nothing else: applies it, reads it back, and gives up (rolling
 * everything back) when what stands there is not what was approved. A draft saved after the snapshot stays
 * the newest draft. The case and its document must be locked; `organ` is in whose name it is published.
 */
export const publishSnapshot = async (ctx: CommandContext, row: CaseRow, organ: string): Promise<{ publishedAt: string }> => {
  const { req } = ctx;
  await assertNoneBlocks(req, row);
  const live = await readDocument(req, row.collection, row.document, 'live');
  const before = live && (await freeze(req, row.collection, live)).hash;
  if ((before ?? null) !== row.baseHash) throw workflowFail(req, 'case.live-moved', {}, { state: row.state, hash: row.hash });
  const snapshot = await snapshotOf(req, row.id);
  const newest = await readDocument(req, row.collection, row.document, 'draft');
  if (!newest) throw workflowFail(req, 'case.not-found');
  const newestFrozen = await freeze(req, row.collection, newest);
  const publishedAt = typeof live?.publishedAt === 'string' ? live.publishedAt : ctx.now.toISOString();
  const collection = row.collection as CollectionSlug;

  await asEngine(req, `approval-cases.publish:${row.id}:${row.hash}`, async () => {
    await req.payload.update({
      collection,
      id: row.document,
      data: { ...asData(req, row.collection, snapshot.content), _status: 'published', publishedAt, publication: await answerable(ctx, row, organ) } as never,
      draft: false,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const after = await readDocument(req, row.collection, row.document, 'live');
    if (!after || (await freeze(req, row.collection, after)).hash !== row.hash) throw workflowFail(req, 'case.snapshot-differs');
    if (newestFrozen.hash !== row.hash) {
      await req.payload.update({
        collection,
        id: row.document,
        data: asData(req, row.collection, newestFrozen.snapshot.content) as never,
        draft: true,
        depth: 0,
        overrideAccess: true,
        req,
      });
    }
    await query(
      req,
      sql`update approval_cases set state = 'replaced', closed_at = ${ctx.now.toISOString()}::timestamptz, updated_at = now()
          where collection = ${row.collection} and document_id = ${row.document} and state = 'published'`,
    );
    await updateCase(
      req,
      row.id,
      sql`state = 'published', published_at = ${ctx.now.toISOString()}::timestamptz, published_by_id = ${String(req.user?.id)}::uuid, scheduled_for = null`,
    );
    await writeUses(ctx, row, Object.keys(snapshot.files));
    await closeContributions(req, row.collection, row.document, row.id);
    await query(req, sql`delete from tombstones where collection = ${row.collection} and document_id = ${row.document}`);
  });
  return { publishedAt };
};

/** Takes the live item down at once and leaves a tombstone that says how it went. Drafts stay. The case must be the live one, and locked. */
export const withdrawLive = async (ctx: CommandContext, row: CaseRow, reason: string, kind: 'withdrawn' | 'expired' = 'withdrawn'): Promise<void> => {
  const { req } = ctx;
  // Nobody's step when its end has come.
  const by = req.user ? String(req.user.id) : null;
  const table = tableOf(row.collection);
  await asEngine(req, `approval-cases.withdraw:${row.id}:${row.hash}`, async () => {
    await query(req, sql`update ${sql.identifier(table)} set _status = 'draft', updated_at = now() where id = ${row.document}::uuid`);
    await query(
      req,
      sql`update ${sql.identifier(`_${table}_v`)} set version__status = 'draft' where parent_id = ${row.document}::uuid and version__status = 'published'`,
    );
    await query(req, sql`delete from media_uses where collection = ${row.collection} and document_id = ${row.document}`);
    // What was ordered to come down has come down: every open order on it is fulfilled; the tombstone names the first to arrive.
    const orders = await query<{ id: string }>(
      req,
      sql`update withdrawal_orders set state = 'done', closed_at = ${ctx.now.toISOString()}::timestamptz, closed_by_id = ${by}::uuid, closing_reason = ${reason}
          where state = 'open' and collection = ${row.collection} and document_id = ${row.document} returning id`,
    );
    await query(
      req,
      sql`insert into tombstones (collection, document_id, title, kind, owner_id, audience_id, withdrawn_at, withdrawal_order_id)
          select ${row.collection}, ${row.document}, ${row.title}, ${kind}, ${row.owner}::uuid, ${row.audience}::uuid, ${ctx.now.toISOString()}::timestamptz,
            (select id from withdrawal_orders where id = any(${uuidArray(orders.map(({ id }) => id))}) order by received_at, id limit 1)`,
    );
    await updateCase(
      req,
      row.id,
      sql`state = 'withdrawn', reason = ${reason}, closed_at = ${ctx.now.toISOString()}::timestamptz, closed_by_id = ${by}::uuid`,
    );
  });
};
