import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { clock } from '../clock/clock';
import { inTransaction } from '../database/transaction';
import { databaseError } from '../errors/databaseError';
import { fail } from '../errors/kernelErrors';
import { once } from './idempotency';
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

/**
 * The one way a command runs: sign-in, input, transaction, idempotency, authority, work.
 * Whatever fails leaves nothing behind.
 */
export const runCommand = async <I extends CommandInput, O>(
  definition: CommandDefinition<I, O>,
  req: PayloadRequest,
  rawInput: unknown,
  options: RunOptions = {},
): Promise<O> => {
  if (!req.user) throw fail(req, 'auth.required');
  const key = definition.kind === 'write' ? options.idempotencyKey : undefined;
  const input = parseInput(req, definition.input, rawInput, { asSent: definition.asSent === true }) as z.output<I>;
  const ctx: CommandContext = {
    req,
    command: definition.name,
    now: clock.now(),
    ...(options.expectedHash === undefined ? {} : { expectedHash: options.expectedHash }),
    ...(key === undefined ? {} : { idempotencyKey: key }),
  };
  try {
    await definition.prepare?.(ctx, input);
    return await inTransaction(req, async () => {
      const result = await once(req, { key, command: definition.name, input }, async () => {
        await definition.authorize(ctx, input);
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
