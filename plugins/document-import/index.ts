export { importFiles, type DocumentImportOptions, type DocumentImportReport } from './importFiles';
export { importDocument, type Outcome } from './importDocument';
export { readFile as readDocuments } from './domain/readFile';
export type { ReadDocument, Section } from './domain/types';
