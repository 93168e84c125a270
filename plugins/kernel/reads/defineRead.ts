import type { CommandInput } from '../commands/types';
import type { AnyRead, ReadDefinition } from './types';

/** Declares a hot read; a room contributes it (`contribute(config, { reads: [...] })`). Its own schema parses the input before anything else sees it. */
export const defineRead = <I extends CommandInput, S>(definition: ReadDefinition<I, S>): AnyRead => definition as unknown as AnyRead;
