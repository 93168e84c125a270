import type { Plugin } from 'payload';
import { withOpenLink } from '../hierarchical-access';
import { contribute } from '../kernel';
import { addPublished } from './commands/addPublished';
import { read } from './commands/read';
import type { BulletinsOptions } from './options';
import { label } from './translations';
import { vi } from './translations/vi';

export { BULLETIN_KINDS } from './domain/series';
export { keepSeries } from './hooks/keepSeries';
export type { BulletinsOptions } from './options';

const at = (name: string): string => `/plugins/bulletins/components/${name}#${name}`;

/** Numbered issues made of live items: read with the reader's own rights, put together from what was published. Numbers: migrations/sql/221. */
export const bulletins =
  (options: BulletinsOptions): Plugin =>
  (config) => {
    const { components } = config.admin ?? {};
    const view = { Component: { path: at('BulletinView'), serverProps: { bulletins: options.bulletins, documents: options.documents } }, path: '/doc-ban-tin/:id', exact: true, meta: { title: vi['page.title'] } } as const;
    return contribute(
      {
        ...config,
        admin: { ...config.admin, components: { ...components, views: { ...components?.views, bulletin: view } } },
        collections: (config.collections ?? []).map((collection) => (collection.slug === options.bulletins ? withOpenLink(collection, '/doc-ban-tin', label('page.open')) : collection)),
      },
      { commands: [read(options), addPublished(options)] },
    );
  };
