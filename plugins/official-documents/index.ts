import type { Plugin } from 'payload';
import { contribute } from '../kernel';
import { officialDocuments as withNumbers } from './collection';
import { gapsCommand } from './commands/gaps';
import { readCommand } from './commands/read';
import { vi } from './translations/vi';
import type { OfficialDocumentsOptions } from './options';

export { endedBy } from './endedBy';
export type { OfficialDocumentsOptions } from './options';

/** Documents that are documents: numbers as they are written, relations, standing, clauses that can be linked to and cited. */
export const officialDocuments =
  ({ collection }: OfficialDocumentsOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...config,
        collections: (config.collections ?? []).map((each) => (each.slug === collection ? withNumbers(each) : each)),
        admin: {
          ...config.admin,
          components: {
            ...config.admin?.components,
            views: {
              ...config.admin?.components?.views,
              reading: { Component: { path: '/plugins/official-documents/components/ReadingView#ReadingView', serverProps: { collection } }, path: '/doc-van-ban/:id', exact: true, meta: { title: vi['read.title'] } },
            },
          },
        },
      },
      { commands: [readCommand(collection), gapsCommand(collection)] },
    );
