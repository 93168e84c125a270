import type { SanitizedConfig } from 'payload';
import { z } from 'zod';
import { descriptionOf, type EndpointDescription } from '../../kernel';
import type { Operation, Paths, Schema } from '../types';
import { pathOf } from './pathOf';
import { refusals } from './responses';

const LANGUAGE = { $ref: '#/components/parameters/Language' };

/** What a door of files may answer beside the whole. */
const PARTS: Schema = { 206: { description: 'The part that `Range` asked for.' }, 304: { description: 'Nothing has changed since the `ETag` that was sent.' }, 416: { description: 'There is no such part.' } };

const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Schema & { properties?: Record<string, Schema>; required?: string[] } => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Schema;
  return schema;
};

const operationOf = ({ name, summary, input, answer, open }: EndpointDescription, method: string, names: readonly string[]): Operation => {
  const { properties = {}, required = [], ...given } = input ? schemaOf(input, 'input') : {};
  const asked = Object.entries(properties).filter(([each]) => !names.includes(each));
  const isGet = method === 'get';
  return {
    operationId: name,
    summary: summary.vi,
    description: summary.en,
    tags: [name.split('.')[0]],
    ...(open ? { security: [] } : {}),
    parameters: [
      ...names.map((each) => ({ name: each, in: 'path', required: true, schema: properties[each] ?? { type: 'string' } })),
      ...(isGet ? asked.map(([each, schema]) => ({ name: each, in: 'query', required: required.includes(each), schema })) : []),
      LANGUAGE,
    ],
    ...(isGet || !input ? {} : { requestBody: { required: required.length > 0, content: { 'application/json': { schema: { ...given, type: 'object', properties: Object.fromEntries(asked), ...(required.length > 0 ? { required } : {}) } } } } }),
    responses: {
      200: { description: 'As asked.', content: 'file' in answer ? { [answer.file]: { schema: { type: 'string', contentMediaType: answer.file } } } : { 'application/json': { schema: schemaOf(answer, 'output') } } },
      ...('file' in answer ? PARTS : {}),
      ...refusals,
    },
  };
};

/** Doors that describe themselves (kernel, describeEndpoint), of rooms and of collections. */
export const endpointPaths = (config: SanitizedConfig, api: string): Paths => {
  const paths: Paths = {};
  const doors = [
    ...config.endpoints.map((endpoint) => ({ endpoint, at: '' })),
    ...config.collections.flatMap(({ slug, endpoints }) => (endpoints || []).map((endpoint) => ({ endpoint, at: `/${slug}` }))),
  ];
  for (const { endpoint, at } of doors) {
    const description = descriptionOf(endpoint);
    if (!description) continue;
    const { template, names } = pathOf(api, `${at}${endpoint.path}`);
    paths[template] = { ...paths[template], [endpoint.method]: operationOf(description, endpoint.method, names) };
  }
  return paths;
};
