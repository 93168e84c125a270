import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload';

import { expectationsOf, type DatabaseExpectations, type ExpectedTrigger } from '../../../plugins/kernel';

const FOLDER = path.join('migrations', 'sql');

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');

type Scoped = Pick<DatabaseExpectations, 'triggers' | 'paths'>;

/** Derived paths of one collection (hierarchical-access, derivedPath): `ownerPath` follows `owner`; drafts carry them too. */
const scopesOf = ({ slug, flattenedFields, versions }: SanitizedCollectionConfig): Scoped[] =>
  flattenedFields
    .filter((field) => field.type === 'text' && field.name.endsWith('Path') && field.admin?.hidden === true)
    .flatMap((field) => {
      const column = snake('name' in field ? field.name : '');
      const reference = `${column.slice(0, -'_path'.length)}_id`;
      const scope = (table: string, prefix: string): Scoped => ({
        triggers: [
          { table: `public.${table}`, trigger: `a_scope_${prefix}${column}`, fix: `select handbook.attach_scope('${table}', '${prefix}${reference}', '${prefix}${column}');` },
        ],
        paths: [{ table: `public.${table}`, column: `${prefix}${column}` }],
      });
      return [scope(snake(slug), ''), ...(versions?.drafts ? [scope(`_${snake(slug)}_v`, 'version_')] : [])];
    });

/** Whatever has drafts can be published, so only approval may (DECISIONS.md 22). */
const publicationOf = ({ slug, versions }: SanitizedCollectionConfig): ExpectedTrigger[] =>
  versions?.drafts ? [{ table: `public.${snake(slug)}`, trigger: 'p_publication', fix: `select handbook.guard_publication('${snake(slug)}');` }] : [];

/**
 * What must stand in the database: what the SQL of the migrations says, and what the configuration needs whether or
 * not somebody remembered to write that SQL.
 */
export const meant = async (config: SanitizedConfig): Promise<DatabaseExpectations> => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const written = expectationsOf(await Promise.all(files.map((name) => readFile(path.join(FOLDER, name), 'utf8'))));
  // Payload's own collections (preferences, jobs, locks) hang on nothing.
  const own = config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
  const scopes = own.flatMap(scopesOf);
  const publication = own.flatMap(publicationOf);
  return {
    ...written,
    triggers: [...scopes.flatMap(({ triggers }) => triggers), ...publication, ...written.triggers],
    published: [...written.published, ...publication.map(({ table }) => table)],
    paths: [...written.paths, ...scopes.flatMap(({ paths }) => paths), { table: 'public.organizations', column: 'path' }],
  };
};
