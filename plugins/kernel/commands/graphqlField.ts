import type * as GraphQLModule from 'graphql';
import type { GraphQLFieldConfig, GraphQLInputType, GraphQLScalarType } from 'graphql';
import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { runCommand } from './runCommand';
import type { AnyCommand } from './types';

type GraphQL = typeof GraphQLModule;

/** `approval-cases.approve` → `approvalCasesApprove`. */
export const graphqlName = (command: string): string => command.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());

const unwrap = (type: z.ZodType): { inner: z.ZodType; optional: boolean } => {
  let inner = type;
  let optional = false;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
    optional = true;
    inner = inner.unwrap() as z.ZodType;
  }
  return { inner, optional };
};

export const inputType = (graphql: GraphQL, json: GraphQLScalarType, type: z.ZodType): GraphQLInputType => {
  const { inner, optional } = unwrap(type);
  const scalar: GraphQLInputType =
    inner instanceof z.ZodBoolean
      ? graphql.GraphQLBoolean
      : inner instanceof z.ZodNumber
        ? inner.format === 'safeint'
          ? graphql.GraphQLInt
          : graphql.GraphQLFloat
        : inner instanceof z.ZodObject || inner instanceof z.ZodArray || inner instanceof z.ZodRecord || inner instanceof z.ZodUnknown
          ? json
          : graphql.GraphQLString;
  return optional ? scalar : new graphql.GraphQLNonNull(scalar);
};

/** The GraphQL door of a command: the input's members as arguments, beside `idempotencyKey` and `expectedHash`. */
export const graphqlField = (
  graphql: GraphQL,
  json: GraphQLScalarType,
  command: AnyCommand,
): GraphQLFieldConfig<unknown, { req: PayloadRequest }, Record<string, unknown>> => ({
  type: json,
  description: command.summary.en,
  args: {
    ...Object.fromEntries(
      Object.entries(command.input.shape).map(([name, type]) => [name, { type: inputType(graphql, json, type as z.ZodType) }]),
    ),
    idempotencyKey: { type: graphql.GraphQLString },
    expectedHash: { type: graphql.GraphQLString },
  },
  resolve: (_source, { idempotencyKey, expectedHash, ...input }, { req }) =>
    // Fields of one query are worked out side by side: none may end the transaction of another.
    runCommand(command, isolateObjectProperty(req, 'transactionID'), input, {
      idempotencyKey: idempotencyKey as string | undefined,
      expectedHash: expectedHash as string | undefined,
    }),
});
