import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { ADMINS, heldAt, holdsOver, powerOf, WRITERS } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, fail, query, sql, type AnyCommand, type CommandContext } from '../../kernel';
import { listenFail } from '../errors';
import type { ListenOptions } from '../options';
import { heardOf } from '../text/heardOf';
import { liveItem } from '../text/liveItem';
import { label } from '../translations';

type Input = { collection: string; id: string };
const idOf = (value: unknown): string => (typeof value === 'object' && value !== null ? String((value as { id?: unknown }).id) : String(value));

/** The live item and whose it is; 404 for whom it does not reach. */
const seen = async ({ req }: CommandContext, options: ListenOptions, { collection, id }: Input): Promise<{ owner: string; updatedAt: string }> => {
  const { row } = await liveItem(req, options, collection, id);
  return { owner: idOf(row.owner), updatedAt: String(row.updatedAt) };
};

/** What was given up is tried once more: by the owner's board, and by the administration over it. */
export const retry = (options: ListenOptions): AnyCommand =>
  asAnyCommand(
    defineCommand({
      name: 'listen.retry',
      summary: label('command.retry'),
      input: z.object({ collection: z.string().max(60), id: z.uuid() }),
      rest: { method: 'post', path: '/listen/:collection/:id/retry' },
      kind: 'write',
      authorize: async (ctx, input) => {
        const { owner } = await seen(ctx, options, input);
        const power = await powerOf(ctx.req);
        const [place] = await query<{ path: string }>(ctx.req, sql`select path from organizations where id = ${owner}::uuid`);
        if (!heldAt(power, WRITERS).includes(owner) && !(place && holdsOver(power, ADMINS, place.path))) throw fail(ctx.req, 'auth.forbidden');
      },
      run: async (ctx, input) => {
        const { req } = ctx;
        const { collection, id } = input;
        const { owner, updatedAt } = await seen(ctx, options, input);
        const { gaveUp } = await heardOf(req, collection, id, updatedAt);
        if (!gaveUp) throw listenFail(req, 'listen.not-failed');
        // Somebody may have been quicker, and the worker be at it.
        const again = await query(
          req,
          sql`update handbook.spoken_items set gave_up = false, attempts = 0, error = null, retry_at = now()
              where collection = ${collection} and document_id = ${id}::uuid and gave_up and claim is null returning 1 as again`,
        );
        if (again.length === 0) throw listenFail(req, 'listen.not-failed');
        await recordEvent(req, { action: ctx.command, organization: owner, at: ctx.now, collection, documentId: id, detail: {} });
        return { collection, id };
      },
    }),
  );
