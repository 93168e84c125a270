import type { CollectionConfig, Plugin } from 'payload';
import { contribute } from '../kernel';
import { importFile } from './commands/importFile';
import { previewFile } from './commands/previewFile';
import type { DocumentImportRoomOptions } from './options';
import { vi } from './translations/vi';

export { importFiles, type DocumentImportOptions, type DocumentImportReport } from './importFiles';
export { importDocument, type Outcome } from './importDocument';
export { readFile as readDocuments } from './domain/readFile';
export type { ReadDocument, Section } from './domain/types';
export type { DocumentImportRoomOptions } from './options';

const LINK = '/plugins/document-import/components/ImportLink#ImportLink';
const PAGE = { Component: '/plugins/document-import/components/ImportPage#ImportPage', path: '/nhap-tu-tep', exact: true, meta: { title: vi['page.title'] } } as const;

/** Its list leads to the page. */
const withLink = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, components: { ...collection.admin?.components, beforeListTable: [...(collection.admin?.components?.beforeListTable ?? []), LINK] } },
});

/** Word and PDF files as drafts: a preview first, then a draft of the person's own organisation. */
export const documentImport =
  (options: DocumentImportRoomOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...config,
        collections: (config.collections ?? []).map((each) => (each.slug === options.documents || each.slug === options.news ? withLink(each) : each)),
        admin: { ...config.admin, components: { ...config.admin?.components, views: { ...config.admin?.components?.views, documentImport: PAGE } } },
      },
      { commands: [previewFile(options), importFile(options)] },
    );
