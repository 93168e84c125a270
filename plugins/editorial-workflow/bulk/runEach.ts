import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { isHandbookError, outageOf, runCommand, sha256, type AnyCommand, type CommandContext } from '../../kernel';
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

/**
 * Runs the single command once for each item, one after the other, each in a transaction of its own and with its own
 * `If-Match`: what is refused changes nothing for the others. With an idempotency key each item has one made of it, so that a
 * request repeated after a crash finds done what was done.
 */
export const runEach = async (ctx: CommandContext, command: AnyCommand, items: readonly Each[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const { hash, ...input } of items) {
    const key = ctx.idempotencyKey === undefined ? undefined : sha256(`${ctx.command}\0${ctx.idempotencyKey}\0${input.id}`);
    try {
      const standing = (await runCommand(command, apart(ctx.req), input, { expectedHash: hash, idempotencyKey: key })) as Standing;
      outcomes.push({ id: input.id, ok: true, state: standing.state, stage: standing.stage, hash: standing.hash });
    } catch (error) {
      outcomes.push(refused(input.id, error));
    }
  }
  return outcomes;
};
