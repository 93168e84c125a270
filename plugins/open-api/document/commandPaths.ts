import type { AnyCommand } from '../../kernel';
import { z } from 'zod';
import type { Described, Example, Examples, Operation, Paths, Schema } from '../types';
import { answerOf } from './answerOf';
import { pathOf } from './pathOf';
import { refusals } from './responses';

const IDEMPOTENCY = { $ref: '#/components/parameters/IdempotencyKey' };
const LANGUAGE = { $ref: '#/components/parameters/Language' };

type Told = { described: Described; examples: Examples };
type ObjectSchema = { properties?: Record<string, Schema>; required?: string[] } & Schema;

const inputOf = (input: z.ZodObject): ObjectSchema => {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as ObjectSchema;
  return schema;
};

const without = ({ properties = {}, required = [], ...rest }: ObjectSchema, names: readonly string[]): ObjectSchema => ({
  ...rest,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name))),
  ...(required.some((name) => !names.includes(name)) ? { required: required.filter((name) => !names.includes(name)) } : {}),
});

/** What really was asked once, where it is known. */
const exampleOf = (example: Example | undefined, name: string): Schema => (example && name in example.input ? { example: example.input[name] } : {});

const parametersOf = ({ properties = {}, required = [] }: ObjectSchema, names: readonly string[], isRead: boolean, example: Example | undefined): Schema[] => [
  ...names.map((name) => ({ name, in: 'path', required: true, schema: properties[name] ?? { type: 'string' }, ...exampleOf(example, name) })),
  ...(isRead
    ? Object.entries(properties)
        .filter(([name]) => !names.includes(name))
        .map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema, ...exampleOf(example, name) }))
    : []),
];

const bodyOf = (schema: ObjectSchema, takesFile: boolean, example: Example | undefined): Schema => ({
  required: (schema.required ?? []).length > 0,
  content: {
    'application/json': { schema, ...(example ? { example: Object.fromEntries(Object.entries(example.input).filter(([name]) => name in (schema.properties ?? {}))) } : {}) },
    ...(takesFile
      ? { 'multipart/form-data': { schema: { type: 'object', properties: { _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: schema }, file: { type: 'string', contentMediaType: 'application/octet-stream' } } } } }
      : {}),
  },
});

const operationOf = (command: AnyCommand, { described, examples }: Told, names: readonly string[]): Operation => {
  const example = examples[command.name] === undefined ? undefined : (JSON.parse(examples[command.name] ?? '{}') as Example);
  const input = inputOf(command.input);
  const isGet = command.rest.method === 'get';
  return {
    operationId: command.name,
    summary: command.summary.vi,
    description: command.summary.en,
    tags: [command.name.split('.')[0]],
    parameters: [...parametersOf(input, names, isGet, example), ...(command.kind === 'write' ? [IDEMPOTENCY] : []), LANGUAGE],
    ...(isGet ? {} : { requestBody: bodyOf(without(input, names), command.takesFile === true, example) }),
    responses: {
      200: { description: command.kind === 'write' ? 'Done, and saved.' : 'As asked.', content: { 'application/json': { schema: answerOf(described, command.name) ?? {}, ...(example && 'answer' in example ? { example: example.answer } : {}) } } },
      ...(command.etag ? { 304: { description: 'Nothing has changed since the `ETag` that was sent.' } } : {}),
      ...refusals,
    },
  };
};

/** The doors of commands, reading ones and writing ones. */
export const commandPaths = (commands: readonly AnyCommand[], told: Told, api: string): Paths => {
  const paths: Paths = {};
  for (const command of commands) {
    const { template, names } = pathOf(api, command.rest.path);
    paths[template] = { ...paths[template], [command.rest.method]: operationOf(command, told, names) };
  }
  return paths;
};
