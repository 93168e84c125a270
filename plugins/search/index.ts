import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { contribute } from '../kernel';
import type { SearchScreenProps } from './components/types';
import type { SearchOptions } from './options';
import { find } from './reads/find';
import { suggest } from './reads/suggest';
import { vi } from './translations/vi';
import { typesOf } from './typesOf';
import { foldCounts } from './worker/foldCounts';

export type { SearchOptions } from './options';

const FOLD_SECONDS = 5;
const at = (name: string): string => `/plugins/search/components/${name}#${name}`;
const SCREEN = { name: 'search', path: '/tim-kiem', title: vi['screen.title'], link: at('SearchLink') } as const;

/** What the screen must know of the collections: where they are read, and which field the facet "type" speaks of. */
const ofCollections = ({ collections }: SearchOptions): SearchScreenProps['of'] => Object.fromEntries(Object.entries(collections).map(([slug, { reading, type }]) => [slug, { ...(reading ? { reading } : {}), ...(type ? { type } : {}) }]));

/** Finds what is live: items, documents, and each article of a document, best first, within what the asker may read. */
export const search =
  (options: SearchOptions): Plugin =>
  (config) =>
    contribute({ ...config, admin: withScreen(config.admin, { ...SCREEN, view: { path: at('SearchView'), serverProps: { of: ofCollections(options) } } }) }, {
      reads: [find(options, typesOf(config, options)), suggest(options)],
      workerTasks: [{ name: 'search.fold-counts', everySeconds: FOLD_SECONDS, atStop: true, run: foldCounts }],
    });
