import type { CollectionConfig, Config, Plugin } from 'payload';
import { contribute } from '../kernel';
import type { ReadingOptions } from './options';
import { packEndpoint } from './pack/packEndpoint';
import { feed } from './reads/feed';
import { item } from './reads/item';
import type { Shape } from './sql/membersOf';

export type { ReadingOptions } from './options';
export { feedStatement, type FeedVariant } from './sql/feedStatement';

/** How the built collections look, for the SQL that is made of them. */
const shapeOf = (config: Config, options: ReadingOptions): Shape => ({
  options,
  brief: false,
  collection: (slug): CollectionConfig => {
    const found = config.collections?.find((collection) => collection.slug === slug);
    if (!found) throw new TypeError(`reading: there is no collection ${slug}`);
    return found;
  },
});

/**
 * What members read all day, answered from prepared statements: the feed of everything that reaches them, and one item.
 * Stands after the plugins that give its collections their fields.
 */
export const reading =
  (options: ReadingOptions): Plugin =>
  (config) => {
    const shape = shapeOf(config, options);
    const one = item(shape);
    return contribute({ ...config, endpoints: [...(config.endpoints ?? []), packEndpoint(one, options)] }, { reads: [feed({ ...shape, brief: true }), one] });
  };
