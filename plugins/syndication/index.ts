import type { Field, Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { sourceSites } from './collections/sourceSites';
import { duplicates } from './commands/duplicates';
import { fetchSite } from './commands/fetch';
import { importEntry } from './commands/import';
import { origins } from './commands/origins';
import { changeSite, createSite } from './commands/sites';
import { waitingSites } from './commands/waiting';
import { feedEndpoint } from './feeds/endpoint';
import { pollSites } from './jobs/pollSites';
import type { SyndicationOptions } from './options';
import { forgetSketch, keepSketch } from './sketches/keepSketch';
import { topicCommands } from './topics/commands';
import { topicsOfOrganization } from './topics/ofOrganization';
import { screensVi } from './translations/screens.vi';

export { waitOf } from './feeds/allowance';
export { SOURCE_SITES } from './slugs';
export type { SyndicationOptions } from './options';

const at = (name: string): string => `/plugins/syndication/components/${name}#${name}`;
const atTopics = (name: string): string => `/plugins/syndication/topics/components/${name}#${name}`;
const SCREEN = { name: 'sources', path: '/nguon-tin', title: screensVi['view.title'], view: at('SourcesView'), link: at('SourcesLink') } as const;
const TOPICS_SCREEN = { name: 'topics', path: '/chuyen-muc', title: screensVi['topics.title'], view: atTopics('TopicsView'), link: atTopics('TopicsLink') } as const;
const notice: Field = { name: 'duplicateNotice', type: 'ui', admin: { position: 'sidebar', disableListColumn: true, components: { Field: at('DuplicateNotice') } } };

/** Texts from elsewhere as drafts, duplicates by content, topics of committees and the feeds opened for them. */
export const syndication =
  (options: SyndicationOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...config,
        admin: withScreen(withScreen(config.admin, SCREEN), TOPICS_SCREEN),
        endpoints: [...(config.endpoints ?? []), feedEndpoint(options.topics, options.news)],
        collections: [
          ...(config.collections ?? []).map((collection) => {
            const fields = options.sketched[collection.slug];
            if (!fields) return collection;
            const { afterChange = [], afterDelete = [] } = collection.hooks ?? {};
            return { ...collection, fields: [notice, ...collection.fields], hooks: { ...collection.hooks, afterChange: [...afterChange, keepSketch(fields)], afterDelete: [...afterDelete, forgetSketch] } };
          }),
          sourceSites(options),
        ],
      },
      {
        commands: [asAnyCommand(createSite), asAnyCommand(changeSite), waitingSites(), fetchSite(options), importEntry(options), duplicates(options.sketched), origins(options.news), ...topicCommands(options.topics), topicsOfOrganization(options.topics, options.news)],
        workerTasks: [{ name: 'syndication.poll-sites', everySeconds: 30, run: pollSites }],
      },
    );
