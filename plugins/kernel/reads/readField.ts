import type * as GraphQLModule from 'graphql';
import type { GraphQLFieldConfig, GraphQLScalarType } from 'graphql';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { inputType } from '../commands/graphqlField';
import { parseInput } from '../commands/parseInput';
import { databaseError } from '../errors/databaseError';
import { fail } from '../errors/kernelErrors';
import { answerRead } from './answerRead';
import type { AnyRead } from './types';

/** The GraphQL door of a hot read: the same answer, as JSON. */
export const readField = (graphql: typeof GraphQLModule, json: GraphQLScalarType, read: AnyRead): GraphQLFieldConfig<unknown, { req: PayloadRequest }, Record<string, unknown>> => ({
  type: json,
  description: read.graphql,
  args: Object.fromEntries(Object.entries(read.input.shape).map(([name, type]) => [name, { type: inputType(graphql, json, type as z.ZodType) }])),
  resolve: async (_source, args, { req }) => {
    if (!req.user) throw fail(req, 'auth.required');
    if (req.user.collection !== 'users') throw fail(req, 'auth.forbidden');
    const answer = await answerRead(read, { payload: req.payload, user: String(req.user.id), input: parseInput(req, read.input, { ...args }), ifNoneMatch: null }).catch((error: unknown) => {
      throw databaseError(req, error) ?? error;
    });
    if (typeof answer === 'string') throw fail(req, answer);
    return JSON.parse(answer.text ?? 'null') as unknown;
  },
});
