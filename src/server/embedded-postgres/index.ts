export { EmbeddedPostgresError } from './EmbeddedPostgresError';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './startEmbeddedPostgres';
