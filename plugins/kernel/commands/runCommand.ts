import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { clock } from '../clock/clock';
import { inTransaction } from '../database/transaction';
import { databaseError } from '../errors/databaseError';
import { fail } from '../errors/kernelErrors';
import { admit } from './admit';
import { answeredBefore, once, type Named } from './idempotency';
import { parseInput } from './parseInput';
import type { CommandContext, CommandDefinition, CommandInput } from './types';

export type RunOptions = {
  idempotencyKey?: string | undefined;
  expectedHash?: string | undefined;
  /** Does everything, shows the result, and rolls back. */
  dryRun?: boolean;
};

class DryRun extends Error {
  constructor(readonly result: unknown) {
    super('dry run');
  }
}

/** A command whose items have their own transactions: none is held while they run, and its answer is kept once all of them are done. */
const runApart = async <I extends CommandInput, O>(definition: CommandDefinition<I, O>, ctx: CommandContext, input: z.output<I>, named: Named): Promise<O> => {
  const { req } = ctx;
  const before = await inTransaction(req, async () => {
    const known = await answeredBefore(req, named);
    if (!known) await admit(definition, ctx, input);
    return known;
  });
  if (before) return before.response as O;
  const result = await definition.run(ctx, input);
  // Of two that ran side by side under one key, the first to be done has answered for both.
  return named.key === undefined ? result : inTransaction(req, () => once(req, named, () => Promise.resolve(result)));
};

/**
 * The one way a command runs: sign-in, input, transaction, idempotency, authority, work.
 * Whatever fails leaves nothing behind; of a command that runs others apart, what they have done stands.
 */
export const runCommand = async <I extends CommandInput, O>(
  definition: CommandDefinition<I, O>,
  req: PayloadRequest,
  rawInput: unknown,
  options: RunOptions = {},
): Promise<O> => {
  if (!req.user) throw fail(req, 'auth.required');
  const key = definition.kind === 'write' && !definition.secret ? options.idempotencyKey : undefined;
  const input = parseInput(req, definition.input, rawInput, { asSent: definition.asSent === true }) as z.output<I>;
  const ctx: CommandContext = {
    req,
    command: definition.name,
    now: clock.now(),
    ...(options.expectedHash === undefined ? {} : { expectedHash: options.expectedHash }),
    ...(key === undefined ? {} : { idempotencyKey: key }),
  };
  const named = { key, command: definition.name, input };
  try {
    if (definition.eachApart) {
      if (options.dryRun) throw new TypeError(`${definition.name} cannot be tried without effect`);
      return await runApart(definition, ctx, input, named);
    }
    if (definition.prepare) {
      const before = await answeredBefore(req, named);
      if (before) return before.response as O;
      await definition.prepare(ctx, input);
    }
    return await inTransaction(req, async () => {
      const result = await once(req, named, async () => {
        await admit(definition, ctx, input);
        return definition.run(ctx, input);
      });
      if (options.dryRun) throw new DryRun(result);
      return result;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.result as O;
    throw databaseError(req, error) ?? error;
  }
};
