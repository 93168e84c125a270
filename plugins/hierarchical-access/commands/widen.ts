import { wider } from '../domain/reshape';
import type { HierarchicalAccessOptions } from '../options';
import { reshapeCommand } from './support/reshape';

/** A later end, an organisation further up, or both. */
export const widenMandate = (options: HierarchicalAccessOptions) =>
  reshapeCommand(options, { verb: 'widen', fits: wider, refusal: 'mandate.not-wider' });
