import { narrower } from '../domain/reshape';
import type { HierarchicalAccessOptions } from '../options';
import { reshapeCommand } from './support/reshape';

/** An earlier end, an organisation further down, or both. */
export const limitMandate = (options: HierarchicalAccessOptions) =>
  reshapeCommand(options, { verb: 'limit', fits: narrower, refusal: 'mandate.not-narrower' });
