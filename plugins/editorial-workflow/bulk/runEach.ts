import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { databaseError, inTransaction, isHandbookError, once, outageOf, runCommand, sha256, type AnyCommand, type CommandContext } from '../../kernel';
import type { Standing } from '../commands/shared';

/** How it went with one of many: done, or refused with the code and the words of the single command. `state` and `stage` as they are now, where known. */
export type Outcome = { id: string; ok: boolean; state: string | null; stage: number | null; hash: string | null; code?: string; message?: string };

type Each = { id: string; hash: string } & Record<string, unknown>;

/** A request of its own for each: its own transaction, and power read anew within it. */
const apart = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, ['transactionID', 'context']);
  delete own.transactionID;
  own.context = {};
  return own;
};

const refused = (id: string, error: unknown): Outcome => {
  // What nobody foresaw, and a database that is away, are no answer about this one item.
  if (!isHandbookError(error) || outageOf(error) !== undefined || error.status >= 500) throw error;
  const { state, stage, hash } = error.data as { state?: unknown; stage?: unknown; hash?: unknown };
  return {
    id, ok: false, code: error.code, message: error.message,
    state: typeof state === 'string' ? state : null, stage: typeof stage === 'number' ? stage : null, hash: typeof hash === 'string' ? hash : null,
  };
};

const runOne = async (ctx: CommandContext, command: AnyCommand, item: Each): Promise<Outcome> => {
  const { hash, ...input } = item;
  const { id } = input;
  const key = ctx.idempotencyKey === undefined ? undefined : sha256(`${ctx.command}\0${ctx.idempotencyKey}\0${id}`);
  const req = apart(ctx.req);
  const kept = (outcome: () => Promise<Outcome>): Promise<Outcome> => inTransaction(req, () => once(req, { key, command: ctx.command, input: item }, outcome));
  try {
    return await kept(async () => {
      const { state, stage, hash: now } = (await runCommand(command, req, input, { expectedHash: hash })) as Standing;
      return { id, ok: true, state, stage, hash: now };
    });
  } catch (error) {
    const outcome = refused(id, databaseError(req, error) ?? error);
    // A refusal took its key back with it. It is kept as well: a repeat says what the first request said, item by item.
    return key === undefined ? outcome : kept(() => Promise.resolve(outcome));
  }
};

/**
 * Runs the single command once for each item, one after the other, each in a transaction of its own and with its own
 * `If-Match`: what is refused changes nothing for the others. With an idempotency key each item's outcome is kept under one made
 * of it, in the item's own transaction: a request repeated after a crash finds done what was done, and two at once say the same.
 */
export const runEach = async (ctx: CommandContext, command: AnyCommand, items: readonly Each[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await runOne(ctx, command, item));
  return outcomes;
};
