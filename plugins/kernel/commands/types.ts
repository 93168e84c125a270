import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { Deprecation } from './deprecation';

/** What a command is run with. Everything it writes goes through `req`, so that it shares one transaction. */
export type CommandContext = {
  req: PayloadRequest;
  /** The command's name, as the audit trail writes it. */
  command: string;
  /** One instant for the whole command. */
  now: Date;
  /** The content hash the caller decided on (`If-Match`, or `expectedHash` in GraphQL). */
  expectedHash?: string;
  /** The key the caller sent, for a command that runs others under keys of their own. */
  idempotencyKey?: string;
};

export type CommandInput = z.ZodObject;

/**
 * One verb of the product. REST, GraphQL, the command line and the rows of the authorisation
 * matrix are made from this declaration (DECISIONS.md 10).
 */
export type CommandDefinition<I extends CommandInput = CommandInput, O = unknown> = {
  /** `<collection or room>.<verb>`, stable: it is written into the audit trail. */
  name: string;
  summary: { vi: string; en: string };
  input: I;
  /** `path` may hold `:id` and other members of the input. */
  rest: { method: 'get' | 'post'; path: string };
  /** `read` changes nothing and takes no idempotency key. */
  kind: 'read' | 'write';
  /** Text of the input is left as it was sent; otherwise it arrives in NFC. @default false */
  asSent?: boolean;
  /** Its answer holds what is shown once (a key, codes): it is never kept, so an idempotency key counts for nothing. @default false */
  secret?: boolean;
  /** Of a read that is asked again and again: its answer carries an ETag, and an unchanged one is 304 without a body. @default false */
  etag?: boolean;
  /** Its REST door goes, or will be another: said in the headers of every answer. */
  deprecated?: Deprecation;
  /** Takes one file beside its input: a form of `_payload` (JSON) and `file`, found as `req.file`. @default false */
  takesFile?: boolean;
  /**
   * It runs other commands, one after the other, each in a transaction of its own: `authorize` is asked in a short transaction and `run` has none. With one held
   * all the while every such request would keep a place and a connection that its own items wait for. What `run` does under the caller's key it makes safe to
   * repeat by keys derived from it (`once`); the answer as a whole is kept when all is done. Cannot be tried without effect (`dryRun`). @default false
   */
  eachApart?: boolean;
  /**
   * Long work that no transaction should wait for (a file is read), before it begins and before `authorize`: asks by itself who may. What it finds it leaves in
   * `req.context`. Writes nothing. Not done again for a request that was answered before under the same key.
   */
  prepare?: (ctx: CommandContext, input: z.output<I>) => Promise<void>;
  /** Who may: throws the typed refusal. Runs inside the transaction, before `run`. */
  authorize: (ctx: CommandContext, input: z.output<I>) => Promise<void>;
  run: (ctx: CommandContext, input: z.output<I>) => Promise<O>;
};

// A registry holds commands of every input type; inside it the input is opaque.
export type AnyCommand = CommandDefinition<CommandInput, unknown>;
