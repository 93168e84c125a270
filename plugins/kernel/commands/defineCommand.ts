import type { AnyCommand, CommandDefinition, CommandInput } from './types';

/**
 * Declares a command. The returned value keeps its own types for callers in the same process
 * and can be put into the registry.
 */
export const defineCommand = <I extends CommandInput, O>(definition: CommandDefinition<I, O>): CommandDefinition<I, O> => definition;

/** A command as the registry holds it. Input is parsed by the command's own schema before it reaches `run`. */
export const asAnyCommand = <I extends CommandInput, O>(definition: CommandDefinition<I, O>): AnyCommand =>
  definition as unknown as AnyCommand;
