import type { Plugin } from 'payload';
import { contribute } from '../kernel';
import type { SearchOptions } from './options';
import { find } from './reads/find';
import { suggest } from './reads/suggest';
import { typesOf } from './typesOf';
import { foldCounts } from './worker/foldCounts';

export type { SearchOptions } from './options';

const FOLD_SECONDS = 5;

/** Finds what is live: items, documents, and each article of a document, best first, within what the asker may read. */
export const search =
  (options: SearchOptions): Plugin =>
  (config) =>
    contribute(config, {
      reads: [find(options, typesOf(config, options)), suggest(options)],
      workerTasks: [{ name: 'search.fold-counts', everySeconds: FOLD_SECONDS, atStop: true, run: foldCounts }],
    });
