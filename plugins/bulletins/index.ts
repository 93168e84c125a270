import type { Plugin } from 'payload';
import { contribute } from '../kernel';
import { addPublished } from './commands/addPublished';
import { read } from './commands/read';
import type { BulletinsOptions } from './options';

export { BULLETIN_KINDS } from './domain/series';
export { keepSeries } from './hooks/keepSeries';
export type { BulletinsOptions } from './options';

/** Numbered issues made of live items: read with the reader's own rights, put together from what was published. Numbers: migrations/sql/221. */
export const bulletins =
  (options: BulletinsOptions): Plugin =>
  (config) =>
    contribute(config, { commands: [read(options), addPublished(options)] });
