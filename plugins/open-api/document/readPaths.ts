import { z } from 'zod';
import type { AnyRead } from '../../kernel';
import type { Paths, Schema } from '../types';
import { pathOf } from './pathOf';
import { refusals } from './responses';

const LANGUAGE = { $ref: '#/components/parameters/Language' };

const answerOf = ({ answer }: AnyRead): Schema => {
  const { $schema: _, ...schema } = z.toJSONSchema(answer, { unrepresentable: 'any' }) as Schema;
  return schema;
};

/** The doors that many ask all the time; each with an `ETag`. */
export const readPaths = (reads: readonly AnyRead[], api: string): Paths =>
  Object.fromEntries(
    reads.map((read) => {
      const { template, names } = pathOf(api, read.path);
      const { properties = {}, required = [] } = z.toJSONSchema(read.input, { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, Schema>; required?: string[] };
      const parameters = Object.entries(properties).map(([name, schema]) => (names.includes(name) ? { name, in: 'path', required: true, schema } : { name, in: 'query', required: required.includes(name), schema }));
      return [
        template,
        {
          get: {
            operationId: read.name,
            ...(read.graphql === undefined ? {} : { description: read.graphql }),
            tags: [read.name.split('.')[0]],
            parameters: [...parameters, LANGUAGE],
            responses: { 200: { description: 'As asked.', headers: { ETag: { schema: { type: 'string' } } }, content: { 'application/json': { schema: answerOf(read) } } }, 304: { description: 'Nothing has changed since the `ETag` that was sent.' }, ...refusals },
          },
        },
      ];
    }),
  );
