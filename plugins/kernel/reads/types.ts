import type { Payload } from 'payload';
import type { z } from 'zod';
import type { CommandInput } from '../commands/types';

/**
 * A read that many make all the time: answered from one prepared statement as JSON text, without Payload's machinery.
 * The server answers it itself; the same function stands as a Payload endpoint, so that no door is without it.
 */
export type ReadDefinition<I extends CommandInput = CommandInput, S = unknown> = {
  /** `<room>.<what>`, stable. */
  name: string;
  /** Below /api; may hold `:id` and other members of the input. */
  path: string;
  input: I;
  /** The answer as it is described to who writes an app (open-api); a test holds what really comes against it. */
  answer: z.ZodType;
  /** What of a signed-in user decides the answer; undefined: nobody the handbook serves (403). */
  scopeOf: (payload: Payload, user: string) => Promise<S | undefined>;
  /** Everything of the scope that the answer depends on, as text: who has the same gets the same. */
  keyOf: (scope: S) => string;
  /** Organisations and documents whose change makes the answer another one. */
  tagsOf: (scope: S, input: z.output<I>) => readonly string[];
  /** The answer as JSON text, read now; undefined: not there for this scope (404). */
  text: (payload: Payload, scope: S, input: z.output<I>) => Promise<string | undefined>;
  /** Whether digests of its answers are worth keeping: not where hardly anybody asks the same twice. @default true */
  remember?: boolean;
  /** Description of its field in GraphQL, which takes the input's members as arguments; without it there is none. */
  graphql?: string;
};

// A registry holds reads of every kind; inside it input and scope are opaque.
export type AnyRead = ReadDefinition<CommandInput, unknown>;
