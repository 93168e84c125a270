import { contributionsOf } from './contribute';
import type { CommandContext, CommandDefinition, CommandInput } from './types';
import { writtenTexts } from './writtenTexts';

/**
 * Whether anything may be done at all; who may; then, of what writes, whether its text may be kept: many commands write by SQL, past every hook of a collection. In this order, so that nobody
 * hears about the text of what is not theirs to do.
 */
export const admit = async <I extends CommandInput, O>(definition: CommandDefinition<I, O>, ctx: CommandContext, input: Parameters<CommandDefinition<I, O>['authorize']>[1]): Promise<void> => {
  const { admissions, textChecks } = contributionsOf(ctx.req.payload.config);
  for (const admission of admissions) await admission(ctx.req, definition.name);
  await definition.authorize(ctx, input);
  if (definition.kind !== 'write' || textChecks.length === 0) return;
  const texts = writtenTexts(input);
  if (texts.length > 0) for (const check of textChecks) await check(ctx.req, { command: definition.name, input, texts });
};
